import { attemptResultRoute } from '../../contract/learning/attempt-result.ts'
import { deliverParcelRoute } from '../../contract/learning/deliver-parcel.ts'
import { myProgressRoute } from '../../contract/learning/my-progress.ts'
import { openAttemptRoute } from '../../contract/learning/open-attempt.ts'
import { recordStatementsRoute } from '../../contract/learning/record-statements.ts'
import { startAttemptRoute } from '../../contract/learning/start-attempt.ts'
import { submitAttemptRoute } from '../../contract/learning/submit-attempt.ts'
import type { ApiApp } from '../api-context.ts'
import { type AreaDependencies, createAreaApp } from '../area-app.ts'
import { signedInFor } from '../middleware/signed-in.ts'
import { mountRoute } from '../mount-route.ts'
import { attemptResult } from './attempt-result.ts'
import { deliverParcel } from './deliver-parcel.ts'
import type { LearningDependencies } from './dependencies.ts'
import { myProgress } from './my-progress.ts'
import { openAttempt } from './open-attempt.ts'
import { recordStatements } from './record-statements.ts'
import { startAttempt } from './start-attempt.ts'
import { submitAttempt } from './submit-attempt.ts'

/**
 * What learners do: statements, attempts, and reading their own progress. Every route asks for a session but the one for
 * parcels, which are sealed.
 */
export const createLearningApp = (dependencies: LearningDependencies & AreaDependencies): ApiApp => {
  const app = createAreaApp(dependencies)
  const recording = signedInFor('record-own-learning', dependencies.sessions)
  const reading = signedInFor('read-own-learning', dependencies.sessions)
  mountRoute(app, recordStatementsRoute, recordStatements(dependencies), recording)
  mountRoute(app, startAttemptRoute, startAttempt(dependencies), recording)
  mountRoute(app, submitAttemptRoute, submitAttempt(dependencies), recording)
  mountRoute(app, deliverParcelRoute, deliverParcel(dependencies))
  mountRoute(app, attemptResultRoute, attemptResult(dependencies), reading)
  mountRoute(app, openAttemptRoute, openAttempt(dependencies), reading)
  mountRoute(app, myProgressRoute, myProgress(dependencies), reading)
  return app
}
