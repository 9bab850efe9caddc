import type { Sessions } from '../../auth/sessions.ts'
import type { AttemptStore } from '../../domain/attempt/attempt-store.ts'
import type { RemarkStore } from '../../domain/attempt/remark-store.ts'
import type { RosterStore } from '../../domain/attempt/roster-store.ts'
import type { ClassResultStore, EditionStore } from '../../domain/edition/edition-store.ts'
import type { ProgressStore } from '../../domain/progress/progress-store.ts'
import type { AnswerKeyStore } from '../../domain/quiz/answer-key-store.ts'
import type { Instant } from '../../domain/shared/time.ts'

export interface StudioDependencies {
  sessions: Sessions
  roster: Pick<RosterStore, 'learnersOf'>
  progress: Pick<ProgressStore, 'progressIn'>
  attempts: Pick<AttemptStore, 'find'>
  remarks: RemarkStore
  answerKeys: Pick<AnswerKeyStore, 'find' | 'versionsOf'>
  editions: EditionStore
  classResults: ClassResultStore
  now: () => Instant
}
