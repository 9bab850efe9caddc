import type { DeviceStore, Owner } from './device-store.ts'
import { holdWhatFails } from './hold-what-fails.ts'
import { openIndexedDbStore } from './indexed-db-store.ts'
import { takeUpTaps } from './last-taps.ts'
import { currentOwner } from './remembered-account.ts'

let opened: Promise<DeviceStore> | undefined

/** The one store of this page: on the device where the browser allows it, else, and for what does not fit, in memory. */
export const thisDevice = (): Promise<DeviceStore> => {
  opened ??= open().catch((failure) => {
    // What a browser that refuses storage needs could not be fetched: the next use asks again.
    opened = undefined
    throw failure
  })
  return opened
}

const open = async (): Promise<DeviceStore> => {
  const device = await openIndexedDbStore().then((disk) => holdWhatFails(forWhoIsHere(disk)), inMemory)
  await takeUpTaps(device)
  return device
}

// Few need it, and a lesson page has no room for it.
const inMemory = async (): Promise<DeviceStore> => {
  const { createMemoryStore } = await import('./memory-store.ts')
  return forWhoIsHere(createMemoryStore())
}

/** What the server says of a person who has left by the time it arrives is not kept: the next one must not find it. */
const forWhoIsHere = (device: DeviceStore): DeviceStore => ({
  ...device,
  keepProgress: async (owner, courses) => {
    if (isHere(owner)) await device.keepProgress(owner, courses)
  },
  addAttempt: async (attempt) => {
    if (isHere(attempt.owner)) await device.addAttempt(attempt)
  },
})

const isHere = (owner: Owner): boolean => owner === 'nobody' || owner === currentOwner()
