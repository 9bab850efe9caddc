import type { AttemptOnDevice } from './device-store.ts'

/** Whether an attempt was handed in and only waits for the server. */
export const isWaiting = ({ handedInAt, refused }: AttemptOnDevice): boolean =>
  handedInAt !== undefined && refused === undefined
