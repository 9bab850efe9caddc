/** What may change under a page: who is signed in, what is done, what waits to be sent, what is reviewed. */
export type DeviceEvent = 'account' | 'progress' | 'outbox' | 'review'

const events = new EventTarget()

export const announce = (event: DeviceEvent): void => {
  events.dispatchEvent(new Event(event))
}

/** @returns a function that stops listening */
export const onDeviceEvent = (event: DeviceEvent, listener: () => void): (() => void) => {
  events.addEventListener(event, listener)
  return () => events.removeEventListener(event, listener)
}
