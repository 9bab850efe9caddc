import { afterEach, expect, test, vi } from 'vitest'
import { statementIdSchema } from '../domain/shared/ids.ts'
import { newId } from './new-id.ts'

afterEach(() => void vi.useRealTimers())

test('an id says when it was made, and is one the server takes', () => {
  vi.useFakeTimers({ now: Date.parse('2050-01-01T00:00:00.000Z'), toFake: ['Date'] })
  const id = newId()
  // 2524608000000 is 24bce5cf000 in hexadecimal.
  expect(id).toMatch(/^024bce5c-f000-7[0-7]/)
  expect(statementIdSchema.safeParse(id).success).toBe(true)
})

test('ids of one millisecond, and of a clock put back, still sort in the order they were made', () => {
  vi.useFakeTimers({ now: Date.parse('2050-01-02T00:00:00.000Z'), toFake: ['Date'] })
  const ids = Array.from({ length: 6_000 }, newId)
  vi.setSystemTime(Date.parse('2026-11-25T00:00:00.000Z'))
  ids.push(newId())
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(6_001)
  expect(ids.every((id) => statementIdSchema.safeParse(id).success)).toBe(true)
})
