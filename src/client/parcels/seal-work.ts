import type { SealedParcel } from '../../contract/learning/deliver-parcel.ts'
import type { Delivery } from '../../domain/account/delivery.ts'
import type { AccountId } from '../../domain/shared/ids.ts'
import { thisDevice } from '../this-device.ts'
import { packWork } from './pack-work.ts'
import { sealParcel } from './seal-parcel.ts'

/**
 * Puts parcels in the place of all that a person did here and the server does not have. At every moment each piece of work
 * is on the device, in plain or sealed. Looks again until nothing is left: another tab may still have been writing.
 * @returns true, when nothing of it can be read here any more
 * @throws where the browser cannot seal, as on pages without HTTPS
 */
export const sealWork = async (owner: AccountId, delivery: Delivery): Promise<true> => {
  const device = await thisDevice()
  for (;;) {
    const kept = await device.keptStatements(owner)
    const attempts = await device.attemptsOf(owner)
    if (kept.length + attempts.length === 0) return true
    const parcels: SealedParcel[] = []
    for (const content of packWork(kept, attempts)) parcels.push(await sealParcel(content, delivery))
    await device.handOver(parcels, { statements: kept.map(({ statement }) => statement), attempts })
  }
}
