import type { QuestionResponse } from '../domain/quiz/response.ts'
import type { KeyVersion } from '../domain/shared/ids.ts'
import type { Instant } from '../domain/shared/time.ts'
import type { AttemptOnDevice } from './device-store.ts'

/** What handing in an attempt tells the server beside its id. */
export const submissionOf = ({
  courseId,
  keyVersion,
  responses,
  handedInAt,
}: AttemptOnDevice): {
  courseId: string
  keyVersion: KeyVersion
  responses: QuestionResponse[]
  deviceSubmittedAt: Instant
} => ({
  courseId,
  keyVersion,
  responses: Object.entries(responses).map(([questionId, answer]) => ({ questionId, answer })),
  deviceSubmittedAt: handedInAt ?? new Date().toISOString(),
})
