import { expect, test } from 'vitest'
import type { OpenAttempt } from '../../domain/attempt/open-attempt.ts'
import { beginAttempt } from './attempt-changes.ts'
import { attemptFromServer } from './attempt-from-server.ts'
import { ATTEMPT_ID, attempt, chose, NOW, quiz, statementId } from './testing/small-quiz.ts'

const open: OpenAttempt = {
  attemptId: ATTEMPT_ID,
  keyVersion: quiz.keyVersion,
  startedAt: NOW,
  now: NOW,
  answers: [
    { questionId: 'le-phi', answer: chose('dung'), revision: 2, statementId: statementId(2) },
    { questionId: 'han', answer: chose('sau-muoi'), revision: 1, statementId: statementId(1) },
  ],
  place: 'le-phi',
}

test('goes on with the questions of the first device, at the one answered last, with every answer', () => {
  const { questionIds } = beginAttempt(quiz, ATTEMPT_ID, 'nobody', NOW)
  expect(attemptFromServer(open, quiz, 'nobody', undefined)).toMatchObject({
    attemptId: ATTEMPT_ID,
    questionIds,
    place: questionIds.indexOf('le-phi'),
    responses: { han: chose('sau-muoi'), 'le-phi': chose('dung') },
    stamps: { 'le-phi': { revision: 2, statementId: statementId(2) } },
    isBegun: true,
    isFromElsewhere: true,
  })
})

test('begins at the first question where nothing was answered yet', () => {
  const { place: _, ...untouched } = { ...open, answers: [] }
  expect(attemptFromServer(untouched, quiz, 'nobody', undefined)?.place).toBe(0)
})

test('knows its deadline where it is timed', () => {
  const deadline = '2026-11-25T02:20:00.000Z'
  expect(attemptFromServer({ ...open, deadline }, quiz, 'nobody', undefined)?.timing?.deadline).toBe(deadline)
})

test('an older answer of the server does not move the place on this device', () => {
  const held = attempt({ place: 1, stamps: { giay: { revision: 5, statementId: statementId(5) } } })
  expect(attemptFromServer(open, quiz, 'nobody', held)).toMatchObject({ place: 1 })
})

test('an attempt that this device began goes on here whatever bank the page has', () => {
  const older = { ...open, keyVersion: 'ffffffffffffffff' }
  const known = attemptFromServer(older, quiz, 'nobody', attempt({ keyVersion: older.keyVersion }))
  expect(known).toMatchObject({ keyVersion: older.keyVersion, responses: { han: chose('sau-muoi') } })
  expect(known?.isFromElsewhere).toBeUndefined()
})

test('cannot go on where the page has another bank than it was drawn from', () => {
  expect(
    attemptFromServer({ ...open, keyVersion: 'ffffffffffffffff' }, quiz, 'nobody', undefined),
  ).toBeUndefined()
})
