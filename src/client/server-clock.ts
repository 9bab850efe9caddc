import type { Instant } from '../domain/shared/time.ts'
import type { AttemptOnDevice } from './device-store.ts'

// The clock on the wall of a device may be wrong, or be changed on purpose. What has passed since a reply is measured by
// the page's own running time instead.
let lastHeard: { serverMs: number; pageMs: number } | undefined

/** Sets the clock by a reply of the server. */
export const hearServer = (now: Instant): void => {
  lastHeard = { serverMs: Date.parse(now), pageMs: performance.now() }
}

/** The time of an attempt as a reply of the server tells it; nothing where it is not timed. */
export const timingOf = ({
  deadline,
  now,
}: {
  deadline?: Instant | undefined
  now: Instant
}): Pick<AttemptOnDevice, 'timing'> => {
  hearServer(now)
  return deadline === undefined ? {} : { timing: { deadline, serverAheadMs: Date.parse(now) - Date.now() } }
}

/** Milliseconds until the time of an attempt is over, by the server's clock; negative afterwards. */
export const msLeft = ({ deadline, serverAheadMs }: NonNullable<AttemptOnDevice['timing']>): number => {
  const nowMs =
    lastHeard === undefined
      ? Date.now() + serverAheadMs
      : lastHeard.serverMs + performance.now() - lastHeard.pageMs
  return Date.parse(deadline) - nowMs
}
