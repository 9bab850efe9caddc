import type { Instant } from '../domain/shared/time.ts'

const inVietnam = { timeZone: 'Asia/Ho_Chi_Minh' } as const
const day = new Intl.DateTimeFormat('en-GB', {
  ...inVietnam,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
const time = new Intl.DateTimeFormat('en-GB', { ...inVietnam, hour: '2-digit', minute: '2-digit' })

// British English writes dd/mm/yyyy and a 24-hour clock as Vietnamese papers do; browsers differ on Vietnamese zeros.

/** The day of a moment in Việt Nam: 25/11/2026. */
export const dayWords = (instant: Instant): string => day.format(new Date(instant))

/** The time of a moment in Việt Nam: 09:41. */
export const timeWords = (instant: Instant): string => time.format(new Date(instant))

/** 09:41 ngày 25/11/2026. */
export const momentWords = (instant: Instant): string => `${timeWords(instant)} ngày ${dayWords(instant)}`
