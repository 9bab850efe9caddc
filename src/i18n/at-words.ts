import type { Instant } from '../domain/shared/time.ts'
import { dayWords, momentWords, timeWords } from './moment-words.ts'

/** When something was, for somebody who reads it now: "lúc 14:05" today, with its day at any other time. */
export const atWords = (instant: Instant, now: Instant): string =>
  `lúc ${dayWords(instant) === dayWords(now) ? timeWords(instant) : momentWords(instant)}`
