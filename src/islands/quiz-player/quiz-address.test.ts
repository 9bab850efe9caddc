import { expect, test, vi } from 'vitest'
import { noteLeaving } from '../../client/leaving.ts'
import { withLocalStorage } from '../../client/testing/local-storage.ts'
import { askedAttemptId, historyNote, quizAddress, wasAnswering } from './quiz-address.ts'
import { ATTEMPT_ID, attempt } from './testing/small-quiz.ts'

test('the address of a question tells the next load that one was answering', () => {
  const address = quizAddress({ phase: 'answering', attempt: attempt({ place: 2 }), isWarned: false })
  expect(address).toBe('#cau-3')
  expect(wasAnswering(address ?? '')).toBe(true)
  expect(wasAnswering('')).toBe(false)
  expect(wasAnswering('#giai-thich-3')).toBe(false)
})

test('the address asks for a result by the id of its attempt', () => {
  expect(askedAttemptId(`?luot=${ATTEMPT_ID}`, null)).toBe(ATTEMPT_ID)
  expect(askedAttemptId('', null)).toBeUndefined()
})

test('a result shown before somebody left is not asked for again by the way back', () => {
  withLocalStorage()
  const note = historyNote()
  expect(askedAttemptId(`?luot=${ATTEMPT_ID}`, note)).toBe(ATTEMPT_ID)
  noteLeaving({ isSessionOpen: true })
  expect(askedAttemptId(`?luot=${ATTEMPT_ID}`, note)).toBeUndefined()
  vi.unstubAllGlobals()
})

test('while a result is being asked for, the address stays', () => {
  expect(quizAddress({ phase: 'opening' })).toBeUndefined()
  expect(quizAddress({ phase: 'no-result', failure: { code: 'offline' } })).toBeUndefined()
})
