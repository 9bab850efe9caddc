import { checkCredentials } from '../../auth/check-credentials.ts'
import { openDelivery } from '../../auth/open-delivery.ts'
import { toAccountView } from '../../auth/to-account-view.ts'
import type { signInRoute } from '../../contract/accounts/sign-in.ts'
import { succeed } from '../../domain/shared/result.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { AccountsDependencies } from './dependencies.ts'

export const signIn =
  ({
    accounts,
    counter,
    sessions,
    deliveries,
    addressOf,
    now,
  }: AccountsDependencies): HandlerOf<typeof signInRoute> =>
  async ({ body: { username, password, isSharedDevice }, context }) => {
    const credentials = { username, password, address: addressOf(context) }
    const moment = now()
    const checked = await checkCredentials({ accounts, counter }, credentials, moment)
    if (!checked.ok) return checked
    const account = toAccountView(checked.value)
    const delivery = await openDelivery(deliveries, account, moment)
    // Of whoever used this browser before: a late reply to them must bring nobody back.
    await sessions.close(context.req.header('cookie'))
    context.header('set-cookie', await sessions.open(account, isSharedDevice))
    return succeed({ account, delivery })
  }
