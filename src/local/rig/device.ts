import type { FakeDatabaseScript } from './fake-database.ts'
import { guardEvents } from './guard-events.ts'
import { createLockTable, type LockTable } from './lock-table.ts'
import type { World } from './world.ts'

/** A phone or an office PC with one browser on it: what outlives its tabs. */
export interface Device {
  name: string
  world: World
  database: ReturnType<FakeDatabaseScript>
  /** What scripts keep as text, of the one site there is. */
  texts: Map<string, string>
  cookies: Map<string, string>
  /** Cookies that scripts made, as `name=value`. They go when the browser is closed. */
  openCookies: Set<string>
  locks: LockTable
  /** How far the clock on its wall is wrong. */
  clockAheadMs: number
  isOnline: boolean
  isDatabaseFull: boolean
  areTextsFull: boolean
}

export const createDevice = (world: World, name: string, fakeDatabase: FakeDatabaseScript): Device => {
  const line = { name }
  const database = fakeDatabase({ globalThis: { setImmediate: (run: () => void) => world.queue(line, run) } })
  guardEvents(database.IDBRequest.prototype, ({ source, transaction }) =>
    // A request on an index has no transaction of its own here.
    source instanceof database.IDBIndex ? source.objectStore.transaction.db : transaction?.db,
  )
  const device: Device = {
    ...{ name, world, database, texts: new Map(), cookies: new Map(), openCookies: new Set() },
    ...{ locks: createLockTable(), clockAheadMs: 0 },
    ...{ isOnline: true, isDatabaseFull: false, areTextsFull: false },
  }
  const { IDBObjectStore } = database
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (...given) {
    if (device.isDatabaseFull) throw quotaExceeded()
    return put.apply(this, given)
  }
  return device
}

export const quotaExceeded = (): DOMException =>
  new DOMException('There is no room left on this device', 'QuotaExceededError')
