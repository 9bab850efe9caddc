import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { mergeProgress } from '../domain/progress/fold-statements.ts'
import type { CourseProgress } from '../domain/progress/progress.ts'
import type { Statement } from '../domain/progress/statement.ts'
import type { AttemptOnDevice, DeviceStore, Owner } from './device-store.ts'

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
  attempts: { key: string; value: AttemptOnDevice; indexes: { owner: Owner } }
}

/**
 * The store that outlives the page.
 * @throws when the browser has no IndexedDB or refuses it, as some do in private windows
 */
export const openIndexedDbStore = async (): Promise<DeviceStore> => {
  let open: Promise<IDBPDatabase<Shape>> | undefined
  // Safari drops the connection of a page left in the background; the next use opens another.
  const database = (): Promise<IDBPDatabase<Shape>> => {
    open ??= openDB<Shape>('lop-hoc-so', 1, {
      upgrade,
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
    async keepAttempt(attempt) {
      await (await database()).put('attempts', attempt)
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

const upgrade = (database: IDBPDatabase<Shape>): void => {
  database.createObjectStore('outbox', { keyPath: 'id' }).createIndex('owner', 'owner')
  database.createObjectStore('progress', { keyPath: ['owner', 'courseId'] }).createIndex('owner', 'owner')
  database.createObjectStore('attempts', { keyPath: 'attemptId' }).createIndex('owner', 'owner')
}
