import { expect, test } from 'vitest'
import { askedAttemptId, quizAddress, wasAnswering } from './quiz-address.ts'
import { ATTEMPT_ID, attempt } from './testing/small-quiz.ts'

test('the address of a question tells the next load that one was answering', () => {
  const address = quizAddress({ phase: 'answering', attempt: attempt({ place: 2 }), isWarned: false })
  expect(address).toBe('#cau-3')
  expect(wasAnswering(address ?? '')).toBe(true)
  expect(wasAnswering('')).toBe(false)
  expect(wasAnswering('#giai-thich-3')).toBe(false)
})

test('the address asks for a result by the id of its attempt', () => {
  expect(askedAttemptId(`?luot=${ATTEMPT_ID}`)).toBe(ATTEMPT_ID)
  expect(askedAttemptId('')).toBeUndefined()
})

test('while a result is being asked for, the address stays', () => {
  expect(quizAddress({ phase: 'opening' })).toBeUndefined()
  expect(quizAddress({ phase: 'no-result', failure: { code: 'offline' } })).toBeUndefined()
})
