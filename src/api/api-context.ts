import type { Context, Hono, MiddlewareHandler } from 'hono'
import type { AccountView } from '../domain/account/account.ts'
import type { ErrorCode } from '../domain/shared/error-code.ts'

/** What the parts of one request leave for each other. */
export interface ApiEnv {
  Variables: {
    requestId: string
    routeName: string | undefined
    refusal: ErrorCode | undefined
    fault: unknown
    caller: AccountView | undefined
  }
}

export type ApiApp = Hono<ApiEnv>
export type ApiContext = Context<ApiEnv>
export type ApiMiddleware = MiddlewareHandler<ApiEnv>
