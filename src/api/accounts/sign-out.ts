import type { signOutRoute } from '../../contract/accounts/sign-out.ts'
import { succeed } from '../../domain/shared/result.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { AccountsDependencies } from './dependencies.ts'

export const signOut =
  ({ sessions }: Pick<AccountsDependencies, 'sessions'>): HandlerOf<typeof signOutRoute> =>
  async ({ context }) => {
    context.header('set-cookie', await sessions.close(context.req.header('cookie')))
    return succeed({ isSignedOut: true as const })
  }
