import type * as z from 'zod/mini'
import type { Refusal } from '../contract/refusal.ts'
import type { Route } from '../contract/route.ts'
import type { ErrorCode } from '../domain/shared/error-code.ts'
import type { Result } from '../domain/shared/result.ts'
import type { Instant } from '../domain/shared/time.ts'
import type { ApiApp, ApiContext } from './api-context.ts'
import { readRequest } from './read-request.ts'
import { refuse } from './refuse.ts'

type Schema = z.ZodMiniType

/** What a handler is given: the parts of the request as the contract describes them, already parsed. */
interface RouteRequest<Params extends Schema, Body extends Schema> {
  params: z.output<Params>
  body: z.output<Body>
  context: ApiContext
}

export type RouteHandler<Params extends Schema, Body extends Schema, Reply extends Schema> = (
  request: RouteRequest<Params, Body>,
) => Promise<Result<z.output<Reply>, { code: ErrorCode; until?: Instant }>>

/** The handler that one route of the contract asks for. */
export type HandlerOf<Of> =
  Of extends Route<infer Params, infer Body, infer Reply> ? RouteHandler<Params, Body, Reply> : never

/** Looks at who is asking before anything of the request is read. @returns why not, or undefined to go on */
export type Guard = (context: ApiContext) => Promise<ErrorCode | undefined>

/**
 * Puts one route of the contract on the app: guard, parse, handle, parse the reply on the way out so that no stray
 * field leaves, and turn a failure into a refusal. A refusal that the contract does not list for the route is a fault
 * of ours and throws.
 */
export const mountRoute = <Params extends Schema, Body extends Schema, Reply extends Schema>(
  app: ApiApp,
  route: Route<Params, Body, Reply>,
  handle: RouteHandler<Params, Body, Reply>,
  guard: Guard = async () => undefined,
): void => {
  const refuseAsListed = (context: ApiContext, refusal: Pick<Refusal, 'code' | 'until'>): Response => {
    if (!route.refusals.includes(refusal.code)) {
      throw new Error(`The contract of ${route.name} does not list ${refusal.code}`)
    }
    return refuse(context, refusal)
  }

  app.on(route.method, honoPathOf(route.path), async (context) => {
    context.set('routeName', route.name)
    const barredBy = await guard(context)
    if (barredBy !== undefined) return refuseAsListed(context, { code: barredBy })
    const request = await readRequest(route, context)
    if (!request.ok) return refuse(context, request)
    const result = await handle({ ...request.value, context })
    if (!result.ok) return refuseAsListed(context, result)
    return context.json(route.reply.parse(result.value))
  })
}

const honoPathOf = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')
