import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import { mergeProgress } from '../domain/progress/fold-statements.ts'
import type { CourseProgress } from '../domain/progress/progress.ts'
import type { Statement } from '../domain/progress/statement.ts'
import type { AttemptOnDevice, DeviceStore, Owner } from './device-store.ts'
import { joinAttempts } from './join-attempts.ts'

interface Shape extends DBSchema {
  outbox: {
    key: string
    value: { id: string; owner: Owner; statement: Statement }
    indexes: { owner: Owner }
  }
  progress: {
    key: [Owner, string]
    value: { owner: Owner; courseId: string; progress: CourseProgress }
    indexes: { owner: Owner }
  }
  attempts: {
    key: string
    value: AttemptOnDevice
    indexes: { owner: Owner; course: [Owner, string] }
  }
}

/**
 * The store that outlives the page.
 * @throws when the browser has no IndexedDB or refuses it, as some do in private windows
 */
export const openIndexedDbStore = async (): Promise<DeviceStore> => {
  let open: Promise<IDBPDatabase<Shape>> | undefined
  // Safari drops the connection of a page left in the background; the next use opens another.
  const database = (): Promise<IDBPDatabase<Shape>> => {
    open ??= openDB<Shape>('lop-hoc-so', VERSION, {
      upgrade,
      // A newer page in another tab waits for this connection to go; the next use opens the newer shape.
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
        open = undefined
      },
      terminated: () => {
        open = undefined
      },
    })
    return open
  }
  await database()
  return {
    isLasting: true,
    async keepStatement(owner, statement) {
      await (await database()).put('outbox', { id: statement.id, owner, statement })
    },
    async waitingStatements(owner) {
      // The key is a UUIDv7, so the index gives them in the order they were recorded.
      const kept = await (await database()).getAllFromIndex('outbox', 'owner', owner)
      return kept.map(({ statement }) => statement)
    },
    async removeStatements(ids) {
      const tx = (await database()).transaction('outbox', 'readwrite')
      await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done])
    },
    async keepProgress(owner, courses) {
      const tx = (await database()).transaction('progress', 'readwrite')
      for (const course of courses) {
        const held = await tx.store.get([owner, course.courseId])
        const progress = held === undefined ? course : mergeProgress(held.progress, course)
        await tx.store.put({ owner, courseId: course.courseId, progress })
      }
      await tx.done
    },
    async progressOf(owner) {
      const held = await (await database()).getAllFromIndex('progress', 'owner', owner)
      return held.map(({ progress }) => progress)
    },
    async forgetProgress(owner) {
      const tx = (await database()).transaction('progress', 'readwrite')
      for (const key of await tx.store.index('owner').getAllKeys(owner)) await tx.store.delete(key)
      await tx.done
    },
    async claimAttempt(attempt) {
      const tx = (await database()).transaction('attempts', 'readwrite')
      const held = await tx.store.index('course').getAll([attempt.owner, attempt.courseId])
      const underWay = held.find((other) => other.handedInAt === undefined && isOfBank(other, attempt))
      if (underWay === undefined) await tx.store.put(attempt)
      await tx.done
      return underWay ?? attempt
    },
    async addAttempt(attempt) {
      const tx = (await database()).transaction('attempts', 'readwrite')
      const held = await tx.store.get(attempt.attemptId)
      await tx.store.put(held === undefined ? attempt : joinAttempts(held, attempt))
      await tx.done
    },
    async keepAttempt(attempt, told, replaced) {
      const tx = (await database()).transaction(['attempts', 'outbox'], 'readwrite')
      const attempts = tx.objectStore('attempts')
      const held = await attempts.get(attempt.attemptId)
      const joined = held && joinAttempts(held, attempt)
      if (joined !== undefined) await attempts.put(joined)
      if (joined !== undefined && told !== undefined) {
        const outbox = tx.objectStore('outbox')
        if (replaced !== undefined) await outbox.delete(replaced)
        await outbox.put({ id: told.id, owner: joined.owner, statement: told })
      }
      await tx.done
      return joined
    },
    async attemptsOf(owner) {
      const kept = await (await database()).getAllFromIndex('attempts', 'owner', owner)
      return kept.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    },
    async removeAttempt(attemptId) {
      await (await database()).delete('attempts', attemptId)
    },
    async adopt(accountId) {
      const tx = (await database()).transaction(['outbox', 'attempts'], 'readwrite')
      const outbox = tx.objectStore('outbox')
      for (const kept of await outbox.index('owner').getAll('nobody'))
        await outbox.put({ ...kept, owner: accountId })
      const attempts = tx.objectStore('attempts')
      for (const attempt of await attempts.index('owner').getAll('nobody'))
        await attempts.put({ ...attempt, owner: accountId })
      await tx.done
    },
  }
}

const isOfBank = (a: AttemptOnDevice, b: AttemptOnDevice): boolean => a.keyVersion === b.keyVersion

const VERSION = 2

// Step by step from whatever a device has, so that nothing on it is lost.
const upgrade = (
  database: IDBPDatabase<Shape>,
  from: number,
  _to: number | null,
  tx: IDBPTransaction<Shape, StoreNames<Shape>[], 'versionchange'>,
): void => {
  if (from < 1) {
    database.createObjectStore('outbox', { keyPath: 'id' }).createIndex('owner', 'owner')
    database.createObjectStore('progress', { keyPath: ['owner', 'courseId'] }).createIndex('owner', 'owner')
    database.createObjectStore('attempts', { keyPath: 'attemptId' }).createIndex('owner', 'owner')
  }
  if (from < 2) tx.objectStore('attempts').createIndex('course', ['owner', 'courseId'])
}
