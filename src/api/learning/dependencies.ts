import type { DeliveryStore } from '../../auth/delivery-store.ts'
import type { Sessions } from '../../auth/sessions.ts'
import type { AttemptStore } from '../../domain/attempt/attempt-store.ts'
import type { RosterStore } from '../../domain/attempt/roster-store.ts'
import type { ProgressStore } from '../../domain/progress/progress-store.ts'
import type { AnswerKeyStore } from '../../domain/quiz/answer-key-store.ts'
import type { Instant } from '../../domain/shared/time.ts'

export interface LearningDependencies {
  sessions: Sessions
  deliveries: Pick<DeliveryStore, 'find'>
  attempts: AttemptStore
  roster: Pick<RosterStore, 'join'>
  progress: Pick<ProgressStore, 'record' | 'progressIn' | 'progressOf'>
  answerKeys: Pick<AnswerKeyStore, 'find'>
  now: () => Instant
}
