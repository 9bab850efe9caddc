import { expect, test } from 'vitest'
import { openDay } from './open-day.ts'

const idAt = (ms: number): string => {
  const time = ms.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000001`
}
const at = (instant: string): string => idAt(Date.parse(instant))

test.each([
  ['made now', '2026-11-25T03:00:00.000Z', '2026-11-25T03:00:01.000Z', '2026-11-25'],
  ['sent after midnight in Việt Nam', '2026-11-25T16:59:58.000Z', '2026-11-25T17:00:05.000Z', '2026-11-25'],
  ['a day late', '2026-11-24T03:00:00.000Z', '2026-11-25T03:00:00.000Z', '2026-11-24'],
  ['more than a day late', '2026-11-24T02:59:59.999Z', '2026-11-25T03:00:00.000Z', '2026-11-25'],
  ['ten minutes ahead', '2026-11-25T17:05:00.000Z', '2026-11-25T16:55:00.000Z', '2026-11-26'],
  ['more than ten minutes ahead', '2026-11-25T17:05:00.001Z', '2026-11-25T16:55:00.000Z', '2026-11-25'],
  ['of a clock in 1970', '1970-01-01T00:00:00.000Z', '2026-11-25T03:00:00.000Z', '2026-11-25'],
])('an open %s counts for the day it belongs to', (_, made, now, day) => {
  expect(openDay(at(made), now)).toBe(day)
})
