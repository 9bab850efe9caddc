const MINUTE_MS = 60_000
const STEP_SECONDS = 10

/** How much of the time of an attempt is left: in minutes, in the last one in steps of ten seconds. */
export const timeLeftWords = (ms: number): string => {
  if (ms <= 0) return 'Hết giờ'
  if (ms > MINUTE_MS) return `Còn ${Math.ceil(ms / MINUTE_MS)} phút`
  return `Còn ${Math.ceil(ms / 1000 / STEP_SECONDS) * STEP_SECONDS} giây`
}

const ANNOUNCED_MINUTES = [1, 5]

/** What is read aloud between two looks at the clock; nothing nearly always. */
export const timeAnnouncement = (beforeMs: number, nowMs: number): string | undefined => {
  const passed = ANNOUNCED_MINUTES.find(
    (minutes) => beforeMs > minutes * MINUTE_MS && nowMs <= minutes * MINUTE_MS && nowMs > 0,
  )
  return passed === undefined ? undefined : `Còn ${passed} phút làm bài.`
}
