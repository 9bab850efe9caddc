import type { DeviceStore } from './device-store.ts'
import { openIndexedDbStore } from './indexed-db-store.ts'
import { createMemoryStore } from './memory-store.ts'

let opened: Promise<DeviceStore> | undefined

/** The one store of this page: on the device where the browser allows it, else in memory. */
export const thisDevice = (): Promise<DeviceStore> => {
  opened ??= openIndexedDbStore().catch(createMemoryStore)
  return opened
}
