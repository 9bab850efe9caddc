import type { CalendarDay } from '../../shared/time.ts'
import { readDay } from '../../text/read-day.ts'

interface Certificate {
  validFrom: CalendarDay
  validUntil: CalendarDay
  /** From this day on, that day included, nothing may be signed with it. */
  revokedOn?: CalendarDay | undefined
}

export type CertificateState = 'valid' | 'not-yet' | 'expired' | 'revoked' | 'unknown'

/**
 * Whether a certificate could be signed with at that moment. What became of it later does not spoil what was signed before.
 * @param stampedAt words with a day dd/mm/yyyy in them; without one nothing can be told: `unknown`
 */
export const certificateAt = (
  { validFrom, validUntil, revokedOn }: Certificate,
  stampedAt: string | undefined,
): CertificateState => {
  const day = readDay(/\d{1,2}\/\d{1,2}\/\d{4}/.exec(stampedAt ?? '')?.[0] ?? '')
  if (!day.ok) return 'unknown'
  if (revokedOn !== undefined && day.value >= revokedOn) return 'revoked'
  if (day.value < validFrom) return 'not-yet'
  return day.value > validUntil ? 'expired' : 'valid'
}
