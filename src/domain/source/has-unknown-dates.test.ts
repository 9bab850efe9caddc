import { expect, it } from 'vitest'
import { hasUnknownDates } from './has-unknown-dates.ts'

it('misses either day', () => {
  expect(hasUnknownDates({ issuedOn: '2025-06-12', inForceFrom: '2025-07-01' })).toBe(false)
  expect(hasUnknownDates({ inForceFrom: '2025-07-01' })).toBe(true)
  expect(hasUnknownDates({ issuedOn: '2025-06-12' })).toBe(true)
})
