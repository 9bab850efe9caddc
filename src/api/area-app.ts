import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ApiApp, ApiContext, ApiEnv } from './api-context.ts'
import type { Log } from './log-events.ts'
import { jsonOnly } from './middleware/json-only.ts'
import { logRequest } from './middleware/log-request.ts'
import { noStore } from './middleware/no-store.ts'
import { requestId } from './middleware/request-id.ts'
import { sameOrigin } from './middleware/same-origin.ts'
import { refuse } from './refuse.ts'

/** Room for the largest honest request, a full batch of statements, several times over. */
const MAX_BODY_BYTES = 64 * 1024

export interface AreaDependencies {
  /** Scheme and host of the pages that may call. */
  siteOrigin: string
  requestIdOf: (context: ApiContext) => string
  log: Log
  /** For an area that takes larger requests than most. */
  maxBodyBytes?: number
}

/** What every area of the API has in common; routes are mounted on it. */
export const createAreaApp = ({
  siteOrigin,
  requestIdOf,
  log,
  maxBodyBytes = MAX_BODY_BYTES,
}: AreaDependencies): ApiApp => {
  const app = new Hono<ApiEnv>()
  app.use(requestId(requestIdOf), logRequest(log), noStore)
  app.use(sameOrigin(siteOrigin), jsonOnly)
  app.use(
    bodyLimit({ maxSize: maxBodyBytes, onError: (context) => refuse(context, { code: 'body-too-large' }) }),
  )
  app.notFound((context) => refuse(context, { code: 'not-found' }))
  app.onError((error, context) => {
    context.set('fault', error)
    return refuse(context, { code: 'internal' })
  })
  return app
}
