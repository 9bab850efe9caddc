import type { AccountId } from '../domain/shared/ids.ts'
import { readNote, writeNote } from './device-note.ts'
import { takeUpTaps } from './last-taps.ts'
import { adoptPracticeLogs } from './practice-logs.ts'
import { thisDevice } from './this-device.ts'

const ADOPTING_KEY = 'lop-hoc-so.adopting'

/**
 * Gives what nobody had done on this device to the person who has just typed a password: a cookie may be left over from
 * somebody else, a password is typed by whoever did the work.
 */
export const adoptWork = async (accountId: AccountId): Promise<void> => {
  writeNote(ADOPTING_KEY, accountId)
  await finishAdopting(accountId)
}

/** Ends an adoption for which there was no room on the device. Does nothing where none was begun for this account. */
export const finishAdopting = async (accountId: AccountId): Promise<void> => {
  if (readNote(ADOPTING_KEY) !== accountId) return
  const device = await thisDevice()
  await takeUpTaps(device)
  adoptPracticeLogs(accountId)
  const isAdopted = await device.adopt(accountId).then(
    () => true,
    () => false,
  )
  if (isAdopted) forgetAdopting()
}

/** From now on what nobody does waits for the next person who types a password. */
export const forgetAdopting = (): void => {
  writeNote(ADOPTING_KEY, null)
}
