import { expect, it } from 'vitest'
import { daysBetween, instantSchema, vietnamDayOf } from './time.ts'

it('turns the day at midnight in Việt Nam, seven hours before midnight UTC', () => {
  expect(vietnamDayOf('2026-11-25T16:59:59.999Z')).toBe('2026-11-25')
  expect(vietnamDayOf('2026-11-25T17:00:00.000Z')).toBe('2026-11-26')
})

it('counts days over the end of a month and of a year', () => {
  expect(daysBetween('2026-11-25', '2026-12-15')).toBe(20)
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
  expect(daysBetween('2026-11-26', '2026-11-25')).toBe(-1)
})

it('takes an instant only in the one form that sorts as text', () => {
  expect(instantSchema.safeParse('2026-11-25T02:00:00.000Z').success).toBe(true)
  expect(instantSchema.safeParse('2026-11-25T02:00:00Z').success).toBe(false)
  expect(instantSchema.safeParse('2026-11-25T09:00:00.000+07:00').success).toBe(false)
})
