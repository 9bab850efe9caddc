import type { KeyVersion } from '../shared/ids.ts'
import type { Instant } from '../shared/time.ts'
import type { AnswerKey } from './answer-key.ts'

interface PublishedVersion {
  keyVersion: KeyVersion
  /** The last publication it was part of; undefined where none was noted, which counts as before all others. */
  publishedAt: Instant | undefined
}

/** Where answer keys of every published version are kept. Keys are never changed or removed. */
export interface AnswerKeyStore {
  find(courseId: string, version: KeyVersion): Promise<AnswerKey | undefined>
  /** Keeping a version again changes nothing of it; it only counts as published again, hence as the newest. */
  keep(key: AnswerKey): Promise<void>
  /** Every version of a course, the one published last first. */
  versionsOf(courseId: string): Promise<PublishedVersion[]>
}
