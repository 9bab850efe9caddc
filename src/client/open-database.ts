import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { CourseProgress } from '../domain/progress/progress.ts'
import type { Statement } from '../domain/progress/statement.ts'
import type { ReviewCard } from '../domain/review/review-card.ts'
import type { ReviewEvent } from '../domain/review/review-event.ts'
import type { AttemptOnDevice, Owner, ParcelOnDevice, Refused } from './device-store.ts'

interface Shape extends DBSchema {
  outbox: {
    key: string
    value: { id: string; owner: Owner; statement: Statement; refused?: Refused }
    indexes: { owner: Owner }
  }
  progress: {
    key: [Owner, string]
    value: { owner: Owner; courseId: string; progress: CourseProgress }
    indexes: { owner: Owner }
  }
  attempts: { key: string; value: AttemptOnDevice; indexes: { owner: Owner; course: [Owner, string] } }
  'review-cards': {
    key: [Owner, string]
    value: { owner: Owner; cardId: string; card: ReviewCard }
    indexes: { owner: Owner }
  }
  'review-events': {
    key: string
    value: { id: string; owner: Owner; event: ReviewEvent }
    indexes: { owner: Owner }
  }
  parcels: { key: string; value: ParcelOnDevice; indexes: { owner: Owner } }
  /** Handed-in attempts whose missed questions are cards already. */
  'review-attempts': {
    key: [Owner, string]
    value: { owner: Owner; attemptId: string }
    indexes: { owner: Owner }
  }
}

type Database = IDBPDatabase<Shape>

let open: Promise<Database> | undefined

/**
 * The one database of this page.
 * @throws when the browser has no IndexedDB or refuses it, as some do in private windows
 */
export const openDatabase = (): Promise<Database> => {
  open ??= openDB<Shape>('lop-hoc-so', 4, {
    upgrade,
    // Another tab has a newer version of the site: holding on would keep it waiting.
    blocking: () => {
      void open?.then((database) => database.close())
      open = undefined
    },
    // Safari drops the connection of a page left in the background; the next use opens another.
    terminated: () => {
      open = undefined
    },
  })
  return open
}

/** The version of the database that brought each store, and what its entries are found by. */
const STORES: { since: number; name: StoreNames<Shape>; keyPath: string | string[] }[] = [
  { since: 1, name: 'outbox', keyPath: 'id' },
  { since: 1, name: 'progress', keyPath: ['owner', 'courseId'] },
  { since: 1, name: 'attempts', keyPath: 'attemptId' },
  { since: 3, name: 'review-cards', keyPath: ['owner', 'cardId'] },
  { since: 3, name: 'review-events', keyPath: 'id' },
  { since: 3, name: 'review-attempts', keyPath: ['owner', 'attemptId'] },
  // The index stays empty: parcels do not tell their owner.
  { since: 4, name: 'parcels', keyPath: 'parcelId' },
]

// From whatever version the device has: only what is missing is made, and nothing that is kept is touched.
const upgrade = (
  database: Database,
  oldVersion: number,
  _newVersion: number | null,
  tx: IDBPTransaction<Shape, StoreNames<Shape>[], 'versionchange'>,
): void => {
  for (const { since, name, keyPath } of STORES) {
    if (oldVersion < since) database.createObjectStore(name, { keyPath }).createIndex('owner', 'owner')
  }
  if (oldVersion < 2) tx.objectStore('attempts').createIndex('course', ['owner', 'courseId'])
}
