import type { AttemptOnDevice } from '../../client/device-store.ts'
import { drainOutbox } from '../../client/drain-outbox.ts'
import { fetchResult } from '../../client/fetch-result.ts'
import { handIn } from '../../client/hand-in.ts'
import type { AttemptResult } from '../../domain/attempt/attempt.ts'
import { loadResultView } from './late-result.ts'
import type { QuizAction } from './quiz-state.ts'

/** Hands in, after what was answered has been told: of a timed attempt it counts that the server had it before. */
export const submit = async (attempt: AttemptOnDevice): Promise<QuizAction> => {
  await drainOutbox()
  const reply = await handIn(attempt)
  return reply.ok ? showResult(reply.value) : { type: 'not-handed-in', failure: reply }
}

/** The result of an attempt that the address asks for, or that was handed in elsewhere. */
export const resultOf = async (attemptId: string, courseId: string): Promise<QuizAction> => {
  const reply = await fetchResult(attemptId)
  if (!reply.ok) return { type: 'no-result', failure: reply }
  return reply.value.courseId === courseId
    ? showResult(reply.value)
    : { type: 'no-result', failure: { code: 'not-found' } }
}

const showResult = async (result: AttemptResult): Promise<QuizAction> => {
  try {
    await loadResultView()
    return { type: 'marked', result }
  } catch {
    return { type: 'no-result', failure: { code: 'offline' } }
  }
}
