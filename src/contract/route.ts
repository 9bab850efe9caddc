import type * as z from 'zod/mini'
import type { ErrorCode } from '../domain/shared/error-code.ts'

/**
 * One HTTP route, told once. Feeds the server's validation, the browser's typed call and `docs/openapi.json`.
 * Path parameters are written `{name}`.
 */
export interface Route<
  Params extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> {
  name: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: `/api/${string}`
  summary: string
  params?: Params
  body?: Body
  reply: Reply
  /** The codes this route may refuse with, beside those any route may give. */
  refusals: readonly ErrorCode[]
}

export const defineRoute = <
  Params extends z.ZodMiniType,
  Body extends z.ZodMiniType,
  Reply extends z.ZodMiniType,
>(
  route: Route<Params, Body, Reply>,
): Route<Params, Body, Reply> => route
