import { openDelivery } from '../../auth/open-delivery.ts'
import type { renewDeliveryRoute } from '../../contract/accounts/renew-delivery.ts'
import { succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { AccountsDependencies } from './dependencies.ts'

export const renewDelivery =
  ({ deliveries, now }: AccountsDependencies): HandlerOf<typeof renewDeliveryRoute> =>
  async ({ context }) =>
    succeed({ delivery: await openDelivery(deliveries, callerOf(context), now()) })
