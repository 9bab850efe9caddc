import { deviceProgress } from '../../client/device-progress.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { thisDevice } from '../../client/this-device.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'

/** All this device knows of the person in front of it. */
export interface DeviceRecord {
  progress: CourseProgress[]
  /** Attempts the server has not marked yet, latest first. */
  attempts: AttemptOnDevice[]
  /** Statements and handed-in attempts without a receipt. */
  waitingCount: number
  isLasting: boolean
}

export const readRecord = async (): Promise<DeviceRecord> => {
  const device = await thisDevice()
  const owner = currentOwner()
  const attempts = await device.attemptsOf(owner)
  const statements = await device.waitingStatements(owner)
  const handedIn = attempts.filter(({ handedInAt }) => handedInAt !== undefined)
  return {
    progress: await deviceProgress(device, owner),
    attempts,
    waitingCount: statements.length + handedIn.length,
    isLasting: device.isLasting,
  }
}
