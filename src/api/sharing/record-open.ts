import type { recordOpenRoute } from '../../contract/sharing/record-open.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { openDay } from '../../domain/sharing/open-day.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'

export const recordOpen =
  ({ sharing, now }: SharingDependencies): HandlerOf<typeof recordOpenRoute> =>
  async ({ body: { code, openId } }) => {
    const link = await sharing.findLink(code)
    if (link === undefined) return fail({ code: 'no-such-link' })
    await sharing.addOpen({ link, openId, day: openDay(openId, now()) })
    return succeed({ isCounted: true })
  }
