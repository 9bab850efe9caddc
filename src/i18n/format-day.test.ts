import { expect, test } from 'vitest'
import { formatDay } from './format-day.ts'

test('a day is written dd/mm/yyyy with both zeros', () => {
  expect(formatDay('2027-02-08')).toBe('08/02/2027')
})
