import { expect, test } from 'vitest'
import { addDays } from './add-days.ts'

test('goes on so many days, over the end of a leap February too', () => {
  expect(addDays('2026-11-25', 7)).toBe('2026-12-02')
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
})
