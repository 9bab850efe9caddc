import * as z from 'zod/mini'
import { deliveryIdSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'

/**
 * What a device needs to seal work that only the server can open, for the person who signed in there. Whoever has it can
 * add to that person's record, never read from it.
 */
export const deliverySchema = z.strictObject({
  id: deliveryIdSchema,
  publicKey: z
    .string()
    .check(z.regex(/^[A-Za-z0-9_-]{87}$/), z.describe('Uncompressed point of P-256, base64url')),
  expiresAt: instantSchema.check(z.describe('From then on the server opens no parcel sealed with it')),
})

export type Delivery = z.infer<typeof deliverySchema>
