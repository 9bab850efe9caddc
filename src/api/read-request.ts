import * as z from 'zod/mini'
import type { Route } from '../contract/route.ts'
import { fail, type Result, succeed } from '../domain/shared/result.ts'
import type { ApiContext } from './api-context.ts'

type Schema = z.ZodMiniType
type BadRequest = { code: 'bad-request'; fields: readonly string[] }

/** Parses path and body by the contract. Fails with the names of the fields that are not as the contract says. */
export const readRequest = async <Params extends Schema, Body extends Schema, Reply extends Schema>(
  route: Route<Params, Body, Reply>,
  context: ApiContext,
): Promise<Result<{ params: z.output<Params>; body: z.output<Body> }, BadRequest>> => {
  const params = parsePart(route.params, context.req.param(), 'path')
  if (!params.ok) return params
  const body = parsePart(route.body, route.body && (await readJson(context)), 'body')
  if (!body.ok) return body
  return succeed({ params: params.value, body: body.value })
}

// A route without the part leaves its schema out, and its handler's type then says `unknown`.
const parsePart = <Part extends Schema>(
  schema: Part | undefined,
  value: unknown,
  partName: string,
): Result<z.output<Part>, BadRequest> => {
  if (schema === undefined) return succeed(undefined as z.output<Part>)
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return succeed(parsed.data)
  // Paths only: a message or an unknown key's name would send back what the caller wrote.
  const fields = parsed.error.issues.map((issue) => issue.path.join('.') || partName)
  return fail({ code: 'bad-request', fields: [...new Set(fields)] })
}

const readJson = async (context: ApiContext): Promise<unknown> => {
  try {
    return await context.req.json()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
