import { emptyProgress } from '../domain/progress/empty-progress.ts'
import { foldStatements, makesProgress } from '../domain/progress/fold-statements.ts'
import type { CourseProgress } from '../domain/progress/progress.ts'
import type { DeviceStore, Owner } from './device-store.ts'

/**
 * Progress in every course begun, as this device knows it: what the server last said, with what still waits to be
 * sent folded in at the device's own time.
 */
export const deviceProgress = async (device: DeviceStore, owner: Owner): Promise<CourseProgress[]> => {
  const known = new Map((await device.progressOf(owner)).map((progress) => [progress.courseId, progress]))
  // What the server refused too, until the learner has seen why: asked for again, it would only be refused again.
  const kept = await device.keptStatements(owner)
  const waiting = kept.map(({ statement }) => statement).filter(makesProgress)
  const received = waiting.map((statement) => ({ statement, receivedAt: statement.recordedAt }))
  for (const { courseId } of waiting) if (!known.has(courseId)) known.set(courseId, emptyProgress(courseId))
  return [...known.values()].map((progress) => foldStatements(progress, received))
}
