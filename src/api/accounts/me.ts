import type { meRoute } from '../../contract/accounts/me.ts'
import { succeed } from '../../domain/shared/result.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { AccountsDependencies } from './dependencies.ts'

export const me =
  ({ sessions }: Pick<AccountsDependencies, 'sessions'>): HandlerOf<typeof meRoute> =>
  async ({ context }) => {
    const session = await sessions.current(context.req.header('cookie'))
    if (session?.renewedCookie !== undefined) context.header('set-cookie', session.renewedCookie)
    return succeed({ account: session?.account ?? null })
  }
