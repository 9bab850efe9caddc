import { expect, test } from 'vitest'
import { certificateAt } from './certificate-at.ts'

const certificate = { validFrom: '2025-08-01', validUntil: '2026-07-31' }

test.each([
  ['31/07/2025 23:59', 'not-yet'],
  ['01/08/2025 00:00', 'valid'],
  ['09:12 ngày 31/07/2026', 'valid'],
  ['01/08/2026 07:30', 'expired'],
  ['sáng nay', 'unknown'],
  [undefined, 'unknown'],
] as const)('signed at %s it is %s', (stampedAt, state) => {
  expect(certificateAt(certificate, stampedAt)).toBe(state)
})

test('what was signed before the day of revocation stays good, what was signed on it is not', () => {
  const revoked = { ...certificate, revokedOn: '2026-06-20' }
  expect(certificateAt(revoked, '19/06/2026 16:59')).toBe('valid')
  expect(certificateAt(revoked, '20/06/2026 08:00')).toBe('revoked')
})
