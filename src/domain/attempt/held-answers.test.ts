import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NO_ANSWERS, type ReceivedAnswer, takeAnswers } from './held-answers.ts'
import { openAnswer } from './testing/open-answers.ts'

const DEADLINE = '2026-11-25T02:20:00.000Z'
const LAST_MOMENT = '2026-11-25T02:25:00.000Z'
const TOO_LATE = '2026-11-25T02:25:00.001Z'

const at = (receivedAt: string, ...[questionId, revision, n]: [string, number, number]): ReceivedAnswer => ({
  ...openAnswer(questionId, revision, n),
  receivedAt,
})

it('takes answers until five minutes after the time is over; later ones never replace those in time', () => {
  const held = takeAnswers(NO_ANSWERS, [at(LAST_MOMENT, 'han', 1, 1), at(TOO_LATE, 'han', 2, 2)], DEADLINE)
  expect(held.inTime.map(({ revision }) => revision)).toEqual([1])
  expect(held.late.map(({ revision }) => revision)).toEqual([2])
})

it('takes every answer where there is no time limit', () => {
  expect(takeAnswers(NO_ANSWERS, [at(TOO_LATE, 'han', 2, 2)], undefined)).toMatchObject({ late: [] })
})

it('gives the same whatever the order and the batches', () => {
  const anyAnswer = fc
    .tuple(fc.constantFrom('q', 'qq'), fc.integer({ min: 1, max: 3 }), fc.boolean())
    .map(([questionId, revision, isLate]) =>
      at(
        isLate ? TOO_LATE : LAST_MOMENT,
        questionId,
        revision,
        revision * 10 + questionId.length + (isLate ? 5 : 0),
      ),
    )
  fc.assert(
    fc.property(fc.array(anyAnswer), fc.array(anyAnswer), (a, b) => {
      const whole = takeAnswers(NO_ANSWERS, [...a, ...b], DEADLINE)
      expect(takeAnswers(takeAnswers(NO_ANSWERS, b, DEADLINE), a, DEADLINE)).toEqual(whole)
      expect(takeAnswers(whole, a, DEADLINE)).toEqual(whole)
    }),
  )
})
