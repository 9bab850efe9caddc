import { signOutRoute } from '../contract/accounts/sign-out.ts'
import { type Result, succeed } from '../domain/shared/result.ts'
import { type ApiFailure, askServer } from './ask-server.ts'
import { noteDone, readLeaving } from './leaving.ts'
import { oneTabAtATime } from './one-tab-at-a-time.ts'

/** Has the server close the session of whoever left this device. Does nothing where it is closed already. */
export const closeSession = (): Promise<Result<void, ApiFailure>> =>
  // The reply takes the cookie away: arriving late, it must not take that of the next person, who waits here to sign in.
  oneTabAtATime('session', async () => {
    if (!readLeaving()?.isSessionOpen) return succeed(undefined)
    const reply = await askServer(signOutRoute, { body: {} })
    if (!reply.ok) return reply
    noteDone('isSessionOpen')
    return succeed(undefined)
  })
