import type { AttemptOnDevice } from '../../client/device-store.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'
import type { QuizAction, QuizState } from './quiz-state.ts'

/** What every view of the player is given: where the quiz stands and what can be done. */
export interface QuizPlay {
  state: QuizState
  progress: CourseProgress | undefined
  /** False where the browser does not keep answers once the page is closed. */
  isKept: boolean
  act(action: QuizAction): void
  begin(): Promise<void>
  resume(attempt: AttemptOnDevice): void
  putAway(attemptId: string): Promise<void>
}
