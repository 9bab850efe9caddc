import type { AttemptOnDevice } from './device-store.ts'

/** Whether an attempt is held exactly as it was read before. */
export const isSameAttempt = (held: AttemptOnDevice | undefined, read: AttemptOnDevice): boolean =>
  JSON.stringify(held) === JSON.stringify(read)
