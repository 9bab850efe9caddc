import type { Sessions } from '../../auth/sessions.ts'
import { LEARNER_HEADER } from '../../contract/learner-header.ts'
import type { AccountView } from '../../domain/account/account.ts'
import { type Deed, may } from '../../domain/account/may.ts'
import type { ApiContext } from '../api-context.ts'
import type { Guard } from '../mount-route.ts'

/**
 * Lets only people through who are signed in, are who the request means, and may do the deed; handlers then find them with
 * `callerOf`.
 */
export const signedInFor =
  (deed: Deed, sessions: Sessions): Guard =>
  async (context) => {
    const session = await sessions.current(context.req.header('cookie'))
    if (session === undefined) return 'not-signed-in'
    const meant = context.req.header(LEARNER_HEADER) ?? session.account.accountId
    if (meant !== session.account.accountId) return 'not-signed-in'
    if (session.renewedCookie !== undefined) context.header('set-cookie', session.renewedCookie)
    if (!may(session.account.role, deed)) return 'not-allowed'
    context.set('caller', session.account)
    return undefined
  }

/** The signed-in person. Throws on a route that was mounted without its guard. */
export const callerOf = (context: ApiContext): AccountView => {
  const caller = context.get('caller')
  if (caller === undefined) throw new Error('This route is mounted without a guard')
  return caller
}
