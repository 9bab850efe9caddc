import type { QuizAction } from './quiz-state.ts'

export const askToHandIn = (isSure = true): QuizAction => ({
  type: 'asked-to-hand-in',
  isSure,
  now: new Date().toISOString(),
})
