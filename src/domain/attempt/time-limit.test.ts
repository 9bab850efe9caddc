import { expect, it } from 'vitest'
import { deadlineOf, isTooLate, minutesAfter } from './time-limit.ts'

const STARTED = '2026-11-25T02:00:00.000Z'
const DEADLINE = '2026-11-25T02:20:00.000Z'

it('the time of an attempt is over so many minutes after its start, or never', () => {
  expect(deadlineOf({ timeLimitMinutes: 20 }, STARTED)).toBe(DEADLINE)
  expect(deadlineOf({}, STARTED)).toBeUndefined()
})

it('what arrives within five minutes after the end still counts, to the millisecond', () => {
  expect(isTooLate(DEADLINE, '2026-11-25T02:25:00.000Z')).toBe(false)
  expect(isTooLate(DEADLINE, '2026-11-25T02:25:00.001Z')).toBe(true)
  expect(isTooLate(undefined, '2027-11-25T02:25:00.001Z')).toBe(false)
})

it('lateness is told from the end of the time, in whole minutes', () => {
  expect(minutesAfter(DEADLINE, '2026-11-25T02:32:59.000Z')).toBe(12)
})
