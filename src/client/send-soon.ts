import { deliver } from './deliver.ts'

/** Long enough for several taps to go in one batch, short enough for the next device to find them. */
const SEND_AFTER_MS = 3_000

let timer: ReturnType<typeof setTimeout> | undefined

/** Sends what waits on this device, a moment after the last call. Leaving the page sends it at once; see `deliver.ts`. */
export const sendSoon = (): void => {
  clearTimeout(timer)
  timer = setTimeout(() => void deliver(), SEND_AFTER_MS)
}
