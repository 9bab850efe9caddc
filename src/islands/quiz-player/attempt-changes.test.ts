import { expect, test } from 'vitest'
import { answerQuestion } from './answer-question.ts'
import { beginAttempt, isStillKnown, openPlaces } from './attempt-changes.ts'
import { ATTEMPT_ID, attempt, chose, NOW, quiz, statementId } from './testing/small-quiz.ts'

const LATER = '2026-11-25T02:05:00.000Z'

test('an attempt begins with as many different questions as the rules say, none answered', () => {
  const begun = beginAttempt({ ...quiz, rules: { ...quiz.rules, drawn: 2 } }, ATTEMPT_ID, 'nobody', NOW)
  expect(new Set(begun.questionIds).size).toBe(2)
  expect(openPlaces(begun, quiz)).toEqual([0, 1])
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

test('an answer takes the place of the one before, tells when it was saved, and is the newest of the attempt', () => {
  const first = { questionId: 'han', answer: chose('ba-muoi'), now: NOW, statementId: statementId(1) }
  const other = { ...first, questionId: 'giay', statementId: statementId(2) }
  const second = { ...first, answer: chose('sau-muoi'), now: LATER, statementId: statementId(3) }
  expect([first, other, second].reduce(answerQuestion, attempt())).toMatchObject({
    responses: { han: chose('sau-muoi'), giay: chose('ba-muoi') },
    stamps: {
      han: { revision: 3, statementId: statementId(3) },
      giay: { revision: 2, statementId: statementId(2) },
    },
    savedAt: LATER,
  })
})

test('a question whose choices were all taken back is open again', () => {
  const responses = { giay: chose(), han: chose('ba-muoi') }
  expect(openPlaces(attempt({ responses }), quiz)).toEqual([0, 2])
})

test('an attempt of an older bank goes on while each of its questions is still there', () => {
  const older = attempt({ keyVersion: 'ffffffffffffffff' })
  expect(isStillKnown(older, quiz)).toBe(true)
  expect(isStillKnown({ ...older, questionIds: ['giay', 'cau-da-bo'] }, quiz)).toBe(false)
})
