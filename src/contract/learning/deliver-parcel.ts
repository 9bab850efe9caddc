import * as z from 'zod/mini'
import { deliveryIdSchema, parcelIdSchema } from '../../domain/shared/ids.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { defineRoute } from '../route.ts'

const parcelSchema = z.strictObject({
  parcelId: parcelIdSchema,
  deliveryId: deliveryIdSchema,
  sealed: z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9_-]+$/),
      z.minLength(110),
      z.maxLength(60_000),
      z.describe('base64url of a fresh point of P-256 and what AES-GCM made of the content'),
    ),
})

export type SealedParcel = z.infer<typeof parcelSchema>

export const deliverParcelRoute = defineRoute({
  name: 'deliverParcel',
  method: 'POST',
  path: '/api/learning/parcels',
  summary:
    'Receive sealed work of somebody who has left a device, whoever brings it; a repeat gives the same',
  body: parcelSchema,
  reply: z.strictObject({ parcelId: parcelIdSchema, receivedAt: instantSchema }),
  refusals: [
    'not-allowed',
    'unknown-delivery',
    'unreadable-parcel',
    'unknown-key-version',
    'question-not-drawn',
    'no-tries-left',
    'too-many-attempts',
    'wait-before-next-try',
    'attempt-of-another-course',
    'timed-attempt-not-begun',
  ],
})
