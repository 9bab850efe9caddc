import type { DeviceStore } from './device-store.ts'
import { holdWhatFails } from './hold-what-fails.ts'
import { openIndexedDbStore } from './indexed-db-store.ts'
import { takeUpTaps } from './last-taps.ts'
import { createMemoryStore } from './memory-store.ts'

let opened: Promise<DeviceStore> | undefined

/** The one store of this page: on the device where the browser allows it, else, and for what does not fit, in memory. */
export const thisDevice = (): Promise<DeviceStore> => {
  opened ??= open()
  return opened
}

const open = async (): Promise<DeviceStore> => {
  const device = await openIndexedDbStore().then(holdWhatFails, createMemoryStore)
  await takeUpTaps(device)
  return device
}
