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
}

export const readRecord = async (): Promise<DeviceRecord> => {
  const device = await thisDevice()
  const owner = currentOwner()
  return {
    progress: await deviceProgress(device, owner),
    attempts: await device.attemptsOf(owner),
  }
}
