import * as z from 'zod/mini'
import { type ErrorCode, errorCodeSchema } from '../domain/shared/error-code.ts'
import { instantSchema } from '../domain/shared/time.ts'

/** The body of every reply that is not a success. Holds no input of the caller and no text of an exception. */
export const refusalSchema = z.strictObject({
  code: errorCodeSchema,
  requestId: z.string(),
  until: z.optional(instantSchema.check(z.describe('When to try again, for codes that pass by themselves'))),
  fields: z.optional(
    z.array(z.string()).check(z.describe('Names of the fields that were not as the contract says')),
  ),
})

export type Refusal = z.infer<typeof refusalSchema>

export const STATUS_BY_CODE: Record<ErrorCode, number> = {
  'bad-request': 400,
  'body-too-large': 413,
  'cross-origin': 403,
  'not-found': 404,
  internal: 500,
  'not-signed-in': 401,
  'not-allowed': 403,
  'wrong-credentials': 401,
  'too-many-sign-ins': 429,
  'unknown-key-version': 409,
  'question-not-drawn': 422,
  'no-tries-left': 409,
  'too-many-attempts': 409,
  'wait-before-next-try': 409,
  'attempt-of-another-course': 409,
  'timed-attempt-not-begun': 409,
  // Not 404: CloudFront puts the site's own page in place of every 404, the API's included.
  'attempt-not-submitted': 409,
  'unknown-delivery': 409,
  'unreadable-parcel': 422,
  'no-such-key': 409,
  'remarked-meanwhile': 409,
  'no-such-team': 409,
  'no-such-page': 409,
  'no-such-link': 409,
  'too-many-codes': 429,
  'too-many-letters': 429,
  'no-such-letter': 409,
  'edition-unknown': 409,
  'result-altered': 422,
  offline: 503,
  'unreadable-reply': 502,
  'device-full': 507,
}
