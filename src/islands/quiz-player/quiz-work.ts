import { beginQuiz } from './begin-quiz.ts'
import { followAttempt } from './follow-attempt.ts'
import { keepChange } from './keep-change.ts'
import { lookElsewhere } from './look-elsewhere.ts'
import { openQuiz } from './open-quiz.ts'
import { resultOf, submit } from './quiz-result.ts'
import { underWay } from './under-way.ts'
import { WorkView } from './WorkView.tsx'

/** The half of the player that is needed once there is an attempt. Fetched by `late-work.ts`; nothing else imports it. */
export const quizWork = {
  WorkView,
  beginQuiz,
  followAttempt,
  keepChange,
  lookElsewhere,
  openQuiz,
  resultOf,
  submit,
  underWay,
}
