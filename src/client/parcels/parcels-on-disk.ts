import type { DeviceStore } from '../device-store.ts'
import { isSameAttempt } from '../is-same-attempt.ts'
import { openDatabase } from '../open-database.ts'

/** What only leaving and sending need of the store that outlives the page: a lesson page does without it. */
export const parcelsOnDisk: Pick<DeviceStore, 'handOver' | 'keepParcel' | 'removeParcel'> = {
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
