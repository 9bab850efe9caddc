import type { ApiContext, ApiMiddleware } from '../api-context.ts'

/** Gives each request the id by which a person's report and our log lines find each other. */
export const requestId =
  (requestIdOf: (context: ApiContext) => string): ApiMiddleware =>
  async (context, next) => {
    const id = requestIdOf(context)
    context.set('requestId', id)
    context.header('x-request-id', id)
    await next()
  }
