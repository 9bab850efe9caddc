import { expect, it } from 'vitest'
import { formatKnownDay } from './format-known-day.ts'

it('writes a day that is known, and owns up to one that is not', () => {
  expect(formatKnownDay('2026-11-25')).toBe('25/11/2026')
  expect(formatKnownDay(undefined)).toBe('chưa kiểm tra được')
})
