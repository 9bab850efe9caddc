import type { ErrorCode } from '../domain/shared/error-code.ts'

const FIRST_DELAY_MS = 5_000
const LONGEST_DELAY_MS = 10 * 60_000

/** Milliseconds until the next try after so many failed ones in a row, from 0. */
export const backOffMs = (failures: number): number =>
  Math.min(FIRST_DELAY_MS * 2 ** failures, LONGEST_DELAY_MS)

/** Whether the same request may succeed when it is tried again. */
export const isPassing = (code: ErrorCode): boolean =>
  code === 'offline' || code === 'unreadable-reply' || code === 'internal'
