import type { QuizState } from './quiz-state.ts'

/**
 * What stands behind the path of the page's address in each state, so that a reload and the way back from sign-in
 * come to the same place. Undefined leaves the address as it is.
 */
export const quizAddress = (state: QuizState): string | undefined => {
  switch (state.phase) {
    case 'answering':
      return `#cau-${state.attempt.place + 1}`
    case 'marked':
      return `?luot=${state.result.attemptId}`
    case 'intro':
    case 'renewed':
      return ''
    case 'opening':
    case 'handing-in':
    case 'not-handed-in':
    case 'no-result':
      return undefined
  }
}

/** The attempt whose result the address asks for. */
export const askedAttemptId = (search: string): string | undefined =>
  new URLSearchParams(search).get('luot') ?? undefined

export const wasAnswering = (hash: string): boolean => /^#cau-\d+$/.test(hash)
