import type { DeviceStore } from './device-store.ts'
import { isSameAttempt } from './is-same-attempt.ts'
import { isSameUnderWay } from './is-same-under-way.ts'
import { joinAttempts } from './join-attempts.ts'
import { openDatabase } from './open-database.ts'

/** What only quizzes, sending, coming and leaving need of the store that outlives the page: a lesson page does without it. */
export const sendingOnDisk: Pick<
  DeviceStore,
  | 'addAttempt'
  | 'claimAttempt'
  | 'adopt'
  | 'forgetProgress'
  | 'handOver'
  | 'keepParcel'
  | 'refuseAttempt'
  | 'refuseStatement'
  | 'removeParcel'
> = {
  async adopt(accountId) {
    const tx = (await openDatabase()).transaction(['outbox', 'attempts'], 'readwrite')
    const outbox = tx.objectStore('outbox')
    for (const kept of await outbox.index('owner').getAll('nobody'))
      await outbox.put({ ...kept, owner: accountId })
    const attempts = tx.objectStore('attempts')
    for (const attempt of await attempts.index('owner').getAll('nobody'))
      await attempts.put({ ...attempt, owner: accountId })
    await tx.done
  },
  async forgetProgress(owner) {
    const names = ['progress', 'review-cards', 'review-attempts'] as const
    const tx = (await openDatabase()).transaction(names, 'readwrite')
    for (const name of names) {
      const store = tx.objectStore(name)
      for (const key of await store.index('owner').getAllKeys(owner)) await store.delete(key)
    }
    await tx.done
  },
  async refuseStatement(id, refused) {
    const tx = (await openDatabase()).transaction('outbox', 'readwrite')
    const kept = await tx.store.get(id)
    if (kept !== undefined) await tx.store.put({ ...kept, refused })
    await tx.done
  },
  async refuseAttempt(attemptId, refused) {
    const tx = (await openDatabase()).transaction('attempts', 'readwrite')
    const held = await tx.store.get(attemptId)
    if (held !== undefined) await tx.store.put({ ...held, refused })
    await tx.done
  },
  async claimAttempt(attempt) {
    const tx = (await openDatabase()).transaction('attempts', 'readwrite')
    const held = await tx.store.index('course').getAll([attempt.owner, attempt.courseId])
    const underWay = held.find((other) => isSameUnderWay(other, attempt))
    if (underWay === undefined) await tx.store.put(attempt)
    await tx.done
    return underWay ?? attempt
  },
  async addAttempt(attempt) {
    const tx = (await openDatabase()).transaction('attempts', 'readwrite')
    const held = await tx.store.get(attempt.attemptId)
    await tx.store.put(held === undefined ? attempt : joinAttempts(held, attempt))
    await tx.done
  },
  async handOver(sealed, packed) {
    const tx = (await openDatabase()).transaction(['outbox', 'attempts', 'parcels'], 'readwrite')
    for (const parcel of sealed) await tx.objectStore('parcels').put(parcel)
    for (const { id } of packed.statements) await tx.objectStore('outbox').delete(id)
    const attempts = tx.objectStore('attempts')
    for (const attempt of packed.attempts) {
      if (isSameAttempt(await attempts.get(attempt.attemptId), attempt))
        await attempts.delete(attempt.attemptId)
    }
    await tx.done
  },
  async keepParcel(parcel) {
    const tx = (await openDatabase()).transaction('parcels', 'readwrite')
    if ((await tx.store.getKey(parcel.parcelId)) !== undefined) await tx.store.put(parcel)
    await tx.done
  },
  async removeParcel(parcelId) {
    await (await openDatabase()).delete('parcels', parcelId)
  },
}
