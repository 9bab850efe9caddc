import type { Delivery } from '../../domain/account/delivery.ts'
import type { AccountId } from '../../domain/shared/ids.ts'
import { forgetSentAttempts } from '../forget-sent-attempts.ts'
import { takeUpTaps } from '../last-taps.ts'
import { type Leaving, noteDone, noteLeaving, readLeaving } from '../leaving.ts'
import { thisDevice } from '../this-device.ts'
import { sealWork } from './seal-work.ts'

/** Seals all that a person did here; where there is no room for it, as soon as there is. */
export const sealNowOrLater = async (owner: AccountId, delivery: Delivery): Promise<void> => {
  if (await sealIfRoom(owner, delivery)) return
  // A page without HTTPS can never seal.
  if (crypto.subtle === undefined) await forgetSentAttempts(owner)
  else noteUnsealed([...othersThan(owner), { owner, delivery }])
}

/** Seals what there was no room for when its owner left. */
export const sealWhatWaits = async (): Promise<void> => {
  for (const { owner, delivery } of readLeaving()?.unsealed ?? [])
    if (await sealIfRoom(owner, delivery)) needNotSeal(owner)
}

/** The owner is here again, or it is done. */
export const needNotSeal = (owner: AccountId): void => {
  if (readLeaving()?.unsealed !== undefined) noteUnsealed(othersThan(owner))
}

const sealIfRoom = async (owner: AccountId, delivery: Delivery): Promise<boolean> => {
  // What pages were left with before their own database had it. A tap cannot join an attempt that is sealed already.
  if (!(await takeUpTaps(await thisDevice()))) return false
  return sealWork(owner, delivery).catch(() => false)
}

const othersThan = (owner: AccountId): NonNullable<Leaving['unsealed']> =>
  (readLeaving()?.unsealed ?? []).filter((one) => one.owner !== owner)

const noteUnsealed = (unsealed: NonNullable<Leaving['unsealed']>): void => {
  if (unsealed.length === 0) noteDone('unsealed')
  else noteLeaving({ unsealed })
}
