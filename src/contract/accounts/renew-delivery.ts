import * as z from 'zod/mini'
import { deliverySchema } from '../../domain/account/delivery.ts'
import { defineRoute } from '../route.ts'

export const renewDeliveryRoute = defineRoute({
  name: 'renewDelivery',
  method: 'POST',
  path: '/api/accounts/delivery',
  summary: 'A fresh delivery key for the person signed in, before the one of the sign-in ends',
  body: z.strictObject({}),
  reply: z.strictObject({ delivery: deliverySchema }),
  refusals: ['not-signed-in', 'not-allowed'],
})
