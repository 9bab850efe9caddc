import { expect, it } from 'vitest'
import { formatMinutes } from './format-minutes.ts'

it('says minutes below an hour, and hours with what is left over', () => {
  expect(formatMinutes(0)).toBe('0 phút')
  expect(formatMinutes(59)).toBe('59 phút')
  expect(formatMinutes(60)).toBe('1 giờ')
  expect(formatMinutes(125)).toBe('2 giờ 5 phút')
})
