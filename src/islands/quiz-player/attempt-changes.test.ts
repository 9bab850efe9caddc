import { expect, test } from 'vitest'
import { beginAttempt, choose, isStillKnown, openPlaces } from './attempt-changes.ts'
import { ATTEMPT_ID, attempt, NOW, quiz } from './testing/small-quiz.ts'

const LATER = '2026-11-25T02:05:00.000Z'
const single = { id: 'han', kind: 'single-choice' } as const
const several = { id: 'giay', kind: 'multiple-choice' } as const

test('an attempt begins with as many different questions as the rules say, none answered', () => {
  const begun = beginAttempt({ ...quiz, rules: { ...quiz.rules, drawn: 2 } }, ATTEMPT_ID, 'nobody', NOW)
  expect(new Set(begun.questionIds).size).toBe(2)
  expect(openPlaces(begun)).toEqual([0, 1])
})

test('the same attempt id draws the same questions in the same order', () => {
  const first = beginAttempt(quiz, ATTEMPT_ID, 'nobody', NOW)
  const again = beginAttempt(
    { ...quiz, questions: [...quiz.questions].reverse() },
    ATTEMPT_ID,
    'nobody',
    LATER,
  )
  expect(again.questionIds).toEqual(first.questionIds)
})

test('where one answer is right, a second choice takes the place of the first', () => {
  const once = choose(attempt(), single, 'ba-muoi', NOW)
  expect(choose(once, single, 'sau-muoi', LATER)).toMatchObject({
    responses: { han: ['sau-muoi'] },
    savedAt: LATER,
  })
})

test('where several answers are right, a choice is added, and taken back when pressed again', () => {
  const two = choose(choose(attempt(), several, 'to-khai', NOW), several, 'chung-sinh', NOW)
  expect(two.responses).toEqual({ giay: ['to-khai', 'chung-sinh'] })
  expect(choose(two, several, 'to-khai', NOW).responses).toEqual({ giay: ['chung-sinh'] })
})

test('a question whose choices were all taken back is open again', () => {
  expect(openPlaces(attempt({ responses: { giay: [], han: ['ba-muoi'] } }))).toEqual([0, 2])
})

test('an attempt of an older bank goes on while each of its questions is still there', () => {
  const older = attempt({ keyVersion: 'ffffffffffffffff' })
  expect(isStillKnown(older, quiz)).toBe(true)
  expect(isStillKnown({ ...older, questionIds: ['giay', 'cau-da-bo'] }, quiz)).toBe(false)
})
