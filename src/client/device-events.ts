/** What may change under a page: who is signed in, what is done, what waits to be sent, an attempt under way, what is reviewed, sealed work, a session found ended, letters about lessons. */
export type DeviceEvent =
  | 'account'
  | 'progress'
  | 'outbox'
  | 'attempt'
  | 'review'
  | 'parcels'
  | 'session-ended'
  | 'letters'

const events = new EventTarget()

// Only where there are pages: the tests of one machine are not tabs of one person.
const otherTabs = typeof document === 'undefined' ? undefined : new BroadcastChannel('lop-hoc-so')

// What another tab told is passed on here and no further, so that no two tabs can keep telling each other.
otherTabs?.addEventListener('message', ({ data }) => announceHere(data))

/** Tells this page and every other tab that something changed on the device. */
export const announce = (event: DeviceEvent): void => {
  announceHere(event)
  otherTabs?.postMessage(event)
}

/** Tells this page alone. */
export const announceHere = (event: DeviceEvent): void => {
  events.dispatchEvent(new Event(event))
}

/** @returns a function that stops listening */
export const onDeviceEvent = (event: DeviceEvent, listener: () => void): (() => void) => {
  events.addEventListener(event, listener)
  return () => events.removeEventListener(event, listener)
}
