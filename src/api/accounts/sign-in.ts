import { checkCredentials } from '../../auth/check-credentials.ts'
import { toAccountView } from '../../auth/to-account-view.ts'
import type { signInRoute } from '../../contract/accounts/sign-in.ts'
import { succeed } from '../../domain/shared/result.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { AccountsDependencies } from './dependencies.ts'

export const signIn =
  ({ accounts, counter, sessions, addressOf, now }: AccountsDependencies): HandlerOf<typeof signInRoute> =>
  async ({ body, context }) => {
    const credentials = { ...body, address: addressOf(context) }
    const checked = await checkCredentials({ accounts, counter }, credentials, now())
    if (!checked.ok) return checked
    const account = toAccountView(checked.value)
    context.header('set-cookie', await sessions.open(account))
    return succeed({ account })
  }
