import type { KeyVersion } from '../shared/ids.ts'
import type { AnswerKey } from './answer-key.ts'

/** Where answer keys of every published version are kept. Keys are never changed or removed. */
export interface AnswerKeyStore {
  find(courseId: string, version: KeyVersion): Promise<AnswerKey | undefined>
  /** Keeping a version that is already there changes nothing. */
  keep(key: AnswerKey): Promise<void>
}
