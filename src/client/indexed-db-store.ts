import { mergeProgress } from '../domain/progress/fold-statements.ts'
import type { DeviceStore, KeptStatement, Owner } from './device-store.ts'
import { joinAttempts } from './join-attempts.ts'
import { openDatabase } from './open-database.ts'
import { waitingIn } from './waiting-in.ts'

/**
 * The store that outlives the page.
 * @throws when the browser has no IndexedDB or refuses it, as some do in private windows
 */
export const openIndexedDbStore = async (): Promise<DeviceStore> => {
  await openDatabase()
  return {
    isLasting: true,
    isFull: false,
    async keepStatement(owner, statement) {
      await (await openDatabase()).put('outbox', { id: statement.id, owner, statement })
    },
    keptStatements,
    async waitingStatements(owner) {
      return waitingIn(await keptStatements(owner))
    },
    async removeStatements(ids) {
      const tx = (await openDatabase()).transaction('outbox', 'readwrite')
      await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done])
    },
    async keepProgress(owner, courses) {
      const tx = (await openDatabase()).transaction('progress', 'readwrite')
      for (const course of courses) {
        const held = await tx.store.get([owner, course.courseId])
        const progress = held === undefined ? course : mergeProgress(held.progress, course)
        await tx.store.put({ owner, courseId: course.courseId, progress })
      }
      await tx.done
    },
    async progressOf(owner) {
      const held = await (await openDatabase()).getAllFromIndex('progress', 'owner', owner)
      return held.map(({ progress }) => progress)
    },
    async keepAttempt(attempt, told, replaced) {
      const tx = (await openDatabase()).transaction(['attempts', 'outbox'], 'readwrite')
      const attempts = tx.objectStore('attempts')
      const held = await attempts.get(attempt.attemptId)
      const joined = held && joinAttempts(held, attempt)
      if (joined !== undefined) await attempts.put(joined)
      if (joined !== undefined && told !== undefined) {
        const outbox = tx.objectStore('outbox')
        if (replaced !== undefined && (await outbox.get(replaced))?.refused === undefined)
          await outbox.delete(replaced)
        await outbox.put({ id: told.id, owner: joined.owner, statement: told })
      }
      await tx.done
      return joined
    },
    async attemptsOf(owner) {
      const kept = await (await openDatabase()).getAllFromIndex('attempts', 'owner', owner)
      return kept.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    },
    async removeAttempt(attemptId) {
      await (await openDatabase()).delete('attempts', attemptId)
    },
    async parcels() {
      // The key is a UUIDv7, so they come in the order they were sealed.
      return (await openDatabase()).getAll('parcels')
    },
    claimAttempt: async (...given) => (await sendingOnDisk()).claimAttempt(...given),
    addAttempt: async (...given) => (await sendingOnDisk()).addAttempt(...given),
    refuseStatement: async (...given) => (await sendingOnDisk()).refuseStatement(...given),
    refuseAttempt: async (...given) => (await sendingOnDisk()).refuseAttempt(...given),
    handOver: async (...given) => (await sendingOnDisk()).handOver(...given),
    keepParcel: async (...given) => (await sendingOnDisk()).keepParcel(...given),
    removeParcel: async (...given) => (await sendingOnDisk()).removeParcel(...given),
    adopt: async (...given) => (await sendingOnDisk()).adopt(...given),
    forgetProgress: async (...given) => (await sendingOnDisk()).forgetProgress(...given),
  }
}

// Here already when it is asked for: it comes with the half that seals and sends, which a quiz brings too.
const sendingOnDisk = async () => (await import('./sending-on-disk.ts')).sendingOnDisk

// The key is a UUIDv7, so the index gives them in the order they were recorded.
const keptStatements = async (owner: Owner): Promise<KeptStatement[]> =>
  (await openDatabase()).getAllFromIndex('outbox', 'owner', owner)
