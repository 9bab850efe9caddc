import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Refusal, refusalSchema, STATUS_BY_CODE } from '../contract/refusal.ts'
import type { ApiContext } from './api-context.ts'

/** The reply for everything that is not a success, in the one shape the contract knows. */
export const refuse = (
  context: ApiContext,
  { code, until, fields }: Pick<Refusal, 'code' | 'until'> & { fields?: readonly string[] },
): Response => {
  context.set('refusal', code)
  const refusal = refusalSchema.parse({ code, until, fields, requestId: context.get('requestId') })
  return context.json(refusal, STATUS_BY_CODE[code] as ContentfulStatusCode)
}
