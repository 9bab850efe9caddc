import type { ApiMiddleware } from '../api-context.ts'
import { refuse } from '../refuse.ts'

const READING_METHODS = ['GET', 'HEAD']
const JSON_TYPE = /^application\/json\s*(?:;|$)/i

/** A body is JSON and says so. A form on a foreign page cannot send this type without asking first. */
export const jsonOnly: ApiMiddleware = async (context, next) => {
  if (READING_METHODS.includes(context.req.method)) return next()
  if (JSON_TYPE.test(context.req.header('content-type') ?? '')) return next()
  return refuse(context, { code: 'bad-request', fields: ['content-type'] })
}
