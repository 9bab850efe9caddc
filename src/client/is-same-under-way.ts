import type { AttemptOnDevice } from './device-store.ts'

/** Whether a kept attempt goes on where a new one would begin: the same learner, course and bank, not handed in. */
export const isSameUnderWay = (held: AttemptOnDevice, fresh: AttemptOnDevice): boolean =>
  held.owner === fresh.owner &&
  held.courseId === fresh.courseId &&
  held.keyVersion === fresh.keyVersion &&
  held.handedInAt === undefined
