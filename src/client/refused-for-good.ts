import type { ErrorCode } from '../domain/shared/error-code.ts'

const OF_ANYTHING = ['bad-request', 'body-too-large'] as const

const OF_ATTEMPTS = [
  ...OF_ANYTHING,
  'no-tries-left',
  'too-many-attempts',
  'unknown-key-version',
  'question-not-drawn',
  'attempt-of-another-course',
  'timed-attempt-not-begun',
] as const

/** A refusal that is about the thing sent, not about the moment or the sender: sending it again changes nothing. */
export type RefusedCode = (typeof OF_ATTEMPTS)[number]

type StatementCode = (typeof OF_ANYTHING)[number]

export const refusesStatement = (code: ErrorCode): code is StatementCode =>
  OF_ANYTHING.some((known) => known === code)

export const refusesAttempt = (code: ErrorCode): code is RefusedCode =>
  OF_ATTEMPTS.some((known) => known === code)
