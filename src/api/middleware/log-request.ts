import type { ApiMiddleware } from '../api-context.ts'
import { faultOf, type Log } from '../log-events.ts'

/** One line for each request, when its reply is ready. */
export const logRequest =
  (log: Log): ApiMiddleware =>
  async (context, next) => {
    const startedAtMs = performance.now()
    await next()
    const { requestId, routeName, refusal, fault } = context.var
    const code =
      fault !== undefined ? 'request-failed' : refusal !== undefined ? 'request-refused' : 'request-answered'
    log({
      code,
      requestId,
      route: routeName,
      status: context.res.status,
      durationMs: Math.round(performance.now() - startedAtMs),
      refusal,
      ...(fault === undefined ? {} : { fault: faultOf(fault) }),
    })
  }
