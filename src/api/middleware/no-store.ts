import type { ApiMiddleware } from '../api-context.ts'

/** Every reply is one person's: no cache, near or far, may keep it. */
export const noStore: ApiMiddleware = async (context, next) => {
  await next()
  context.header('cache-control', 'no-store')
}
