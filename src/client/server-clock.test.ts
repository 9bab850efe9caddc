import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hearServer, msLeft, timingOf } from './server-clock.ts'

const DEADLINE = '2026-11-25T02:20:00.000Z'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-25T02:00:00.000Z'), toFake: ['Date', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('what is left is reckoned from the server’s clock and the time that has passed, not from the wall', () => {
  const { timing } = timingOf({ deadline: DEADLINE, now: '2026-11-25T02:05:00.000Z' })
  vi.advanceTimersByTime(60_000)
  vi.setSystemTime(Date.parse('2031-01-01T00:00:00.000Z'))
  expect(timing && msLeft(timing)).toBe(14 * 60_000)
})

test('a later word of the server sets the clock anew', () => {
  hearServer('2026-11-25T02:18:00.000Z')
  expect(msLeft({ deadline: DEADLINE, serverAheadMs: 0 })).toBe(2 * 60_000)
})

test('an attempt without a time limit has no time', () => {
  expect(timingOf({ now: '2026-11-25T02:05:00.000Z' })).toEqual({})
})
