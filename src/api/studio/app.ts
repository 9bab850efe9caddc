import { classResultRoute } from '../../contract/studio/class-result.ts'
import { classResultsRoute } from '../../contract/studio/class-results.ts'
import { importClassResultRoute } from '../../contract/studio/import-class-result.ts'
import { keyVersionsRoute } from '../../contract/studio/key-versions.ts'
import { registerEditionRoute } from '../../contract/studio/register-edition.ts'
import { remarkAttemptsRoute } from '../../contract/studio/remark-attempts.ts'
import { remarkPreviewRoute } from '../../contract/studio/remark-preview.ts'
import type { ApiApp } from '../api-context.ts'
import { type AreaDependencies, createAreaApp } from '../area-app.ts'
import { signedInFor } from '../middleware/signed-in.ts'
import { mountRoute } from '../mount-route.ts'
import { classResult } from './class-result.ts'
import { classResults } from './class-results.ts'
import type { StudioDependencies } from './dependencies.ts'
import { importClassResult } from './import-class-result.ts'
import { keyVersions } from './key-versions.ts'
import { registerEdition } from './register-edition.ts'
import { remarkAttempts } from './remark-attempts.ts'
import { remarkPreview } from './remark-preview.ts'

/** A class of two hundred who answered every check of sixty courses stays below. */
const MAX_CLASS_BYTES = 1024 * 1024

/** What trainers do with the results of their courses. Every route asks for the right to its deed. */
export const createStudioApp = (dependencies: StudioDependencies & AreaDependencies): ApiApp => {
  const app = createAreaApp({ maxBodyBytes: MAX_CLASS_BYTES, ...dependencies })
  const remarking = signedInFor('remark-attempts', dependencies.sessions)
  mountRoute(app, keyVersionsRoute, keyVersions(dependencies), remarking)
  mountRoute(app, remarkPreviewRoute, remarkPreview(dependencies), remarking)
  mountRoute(app, remarkAttemptsRoute, remarkAttempts(dependencies), remarking)
  const importing = signedInFor('import-class-results', dependencies.sessions)
  mountRoute(app, registerEditionRoute, registerEdition(dependencies), importing)
  mountRoute(app, importClassResultRoute, importClassResult(dependencies), importing)
  mountRoute(app, classResultsRoute, classResults(dependencies), importing)
  mountRoute(app, classResultRoute, classResult(dependencies), importing)
  return app
}
