import { leavingsSoFar } from '../../client/leaving.ts'
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

/** What stands beside an address in the history of a tab. */
interface HistoryNote {
  /** How many people had left this device when the page was shown. */
  leavings: number
}

export const historyNote = (): HistoryNote => ({ leavings: leavingsSoFar() })

/** The attempt whose result the address asks for; none where the page was shown to somebody who has left since. */
export const askedAttemptId = (search: string, note: unknown): string | undefined =>
  isFromBefore(note) ? undefined : (new URLSearchParams(search).get('luot') ?? undefined)

const isFromBefore = (note: unknown): boolean =>
  typeof note === 'object' &&
  note !== null &&
  'leavings' in note &&
  typeof note.leavings === 'number' &&
  note.leavings < leavingsSoFar()

export const wasAnswering = (hash: string): boolean => /^#cau-\d+$/.test(hash)
