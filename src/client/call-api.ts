import type * as z from 'zod/mini'
import type { Route } from '../contract/route.ts'
import type { AccountId } from '../domain/shared/ids.ts'
import { fail, type Result } from '../domain/shared/result.ts'
import { type ApiFailure, askServer, type RouteInput } from './ask-server.ts'
import { closeSession } from './close-session.ts'
import { readLeaving } from './leaving.ts'

export type { ApiFailure } from './ask-server.ts'

/** Sealed work is for its owner whoever is signed in. */
const NEEDS_NO_SESSION = 'deliverParcel'
/** What may be asked as nobody, which is what everybody is right after a leaving. */
const FOR_NOBODY: readonly string[] = ['me', 'signIn']

/**
 * Calls one route of the contract. After somebody has left, their session is closed before anything else is asked, so that
 * its cookie is of no use to whoever comes next.
 * Fails with the server's code, `offline` or `unreadable-reply`; see `askServer`.
 * @param learner whose work this is; refused as `not-signed-in` where another person is signed in by then
 */
export const callApi = async <
  Params extends z.ZodMiniType,
  Body extends z.ZodMiniType,
  Reply extends z.ZodMiniType,
>(
  route: Route<Params, Body, Reply>,
  input: RouteInput<Params, Body>,
  learner?: AccountId,
): Promise<Result<z.output<Reply>, ApiFailure>> => {
  if (readLeaving()?.isSessionOpen && route.name !== NEEDS_NO_SESSION) {
    const closed = await closeSession()
    if (!closed.ok) return closed
    if (!FOR_NOBODY.includes(route.name)) return fail({ code: 'not-signed-in' })
  }
  return askServer(route, input, learner)
}
