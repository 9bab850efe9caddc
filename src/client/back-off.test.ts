import { expect, it } from 'vitest'
import { backOffMs } from './back-off.ts'

it('waits twice as long after each failure, ten minutes at most', () => {
  expect([0, 1, 2, 6, 7, 50].map(backOffMs)).toEqual([5_000, 10_000, 20_000, 320_000, 600_000, 600_000])
})
