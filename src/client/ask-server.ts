import type * as z from 'zod/mini'
import { LEARNER_HEADER } from '../contract/learner-header.ts'
import { refusalSchema } from '../contract/refusal.ts'
import type { Route } from '../contract/route.ts'
import type { ErrorCode } from '../domain/shared/error-code.ts'
import type { AccountId } from '../domain/shared/ids.ts'
import { fail, type Result, succeed } from '../domain/shared/result.ts'
import type { Instant } from '../domain/shared/time.ts'

/** A village line may need this long for one small request; longer than this is a broken line. */
const TIMEOUT_MS = 20_000

export interface ApiFailure {
  code: ErrorCode
  /** When to try again, for refusals that pass by themselves. */
  until?: Instant | undefined
}

// A route without params or body leaves the type at the widest schema; it then takes none.
type Input<Schema extends z.ZodMiniType, Name extends string> = z.ZodMiniType extends Schema
  ? { [name in Name]?: never }
  : { [name in Name]: z.input<Schema> }

type PathParams<Schema extends z.ZodMiniType> = z.ZodMiniType extends Schema
  ? { params?: never }
  : { params: z.input<Schema> & Record<string, string> }

/** What a route asks for. */
export type RouteInput<Params extends z.ZodMiniType, Body extends z.ZodMiniType> = PathParams<Params> &
  Input<Body, 'body'>

/**
 * Sends one request and parses the reply with the contract's own schema, whoever's cookie goes with it: pages use `callApi`.
 * Fails with the server's code, with `offline` when no reply came in 20 seconds, or with `unreadable-reply` when
 * what came was not what the contract says.
 * @param learner whose work this is; refused as `not-signed-in` where another person is signed in by then
 */
export const askServer = async <
  Params extends z.ZodMiniType,
  Body extends z.ZodMiniType,
  Reply extends z.ZodMiniType,
>(
  route: Route<Params, Body, Reply>,
  input: RouteInput<Params, Body>,
  learner?: AccountId,
): Promise<Result<z.output<Reply>, ApiFailure>> => {
  const path = Object.entries(input.params ?? {}).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(value)),
    route.path as string,
  )
  const response = await send(route.method, path, input.body, learner)
  if (response === undefined) return fail({ code: 'offline' })
  const body = await response.json().catch(() => undefined)
  if (response.ok) {
    const reply = route.reply.safeParse(body)
    return reply.success ? succeed(reply.data) : fail({ code: 'unreadable-reply' })
  }
  const refusal = refusalSchema.safeParse(body)
  return refusal.success
    ? fail({ code: refusal.data.code, until: refusal.data.until })
    : fail({ code: 'unreadable-reply' })
}

const send = async (
  method: string,
  path: string,
  body: unknown,
  learner: AccountId | undefined,
): Promise<Response | undefined> => {
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      // What is sent while a page is being left must outlive it.
      keepalive: globalThis.document?.visibilityState === 'hidden',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(learner !== undefined && { [LEARNER_HEADER]: learner }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  } catch {
    return undefined
  }
}
