import { keyVersionsRoute } from '../../contract/studio/key-versions.ts'
import { remarkAttemptsRoute } from '../../contract/studio/remark-attempts.ts'
import { remarkPreviewRoute } from '../../contract/studio/remark-preview.ts'
import type { ApiApp } from '../api-context.ts'
import { type AreaDependencies, createAreaApp } from '../area-app.ts'
import { signedInFor } from '../middleware/signed-in.ts'
import { mountRoute } from '../mount-route.ts'
import type { StudioDependencies } from './dependencies.ts'
import { keyVersions } from './key-versions.ts'
import { remarkAttempts } from './remark-attempts.ts'
import { remarkPreview } from './remark-preview.ts'

/** What trainers do with the results of their courses. Every route asks for the right to mark again. */
export const createStudioApp = (dependencies: StudioDependencies & AreaDependencies): ApiApp => {
  const app = createAreaApp(dependencies)
  const remarking = signedInFor('remark-attempts', dependencies.sessions)
  mountRoute(app, keyVersionsRoute, keyVersions(dependencies), remarking)
  mountRoute(app, remarkPreviewRoute, remarkPreview(dependencies), remarking)
  mountRoute(app, remarkAttemptsRoute, remarkAttempts(dependencies), remarking)
  return app
}
