import type { AccountId } from '../shared/ids.ts'
import type { Instant } from '../shared/time.ts'
import type { Answer, Letter, ReceivedLetter } from './letter.ts'

/** Where letters are kept. Every call may be repeated without harm. */
export interface LetterStore {
  /** @returns when it was first received */
  keep(letter: Letter, receivedAt: Instant, accountId: AccountId | undefined): Promise<Instant>
  /** Letters with words that still wait for somebody, newest first. */
  open(): Promise<ReceivedLetter[]>
  /** All letters of a course, newest first. */
  ofCourse(courseId: string): Promise<ReceivedLetter[]>
  /** The newest twenty that a person wrote while signed in, newest first. */
  ofPerson(accountId: AccountId): Promise<ReceivedLetter[]>
  find(letterId: string): Promise<ReceivedLetter | undefined>
  /** Notes what came of it; the later answer counts. @returns undefined where there is no such letter */
  answer(letterId: string, answer: Answer): Promise<ReceivedLetter | undefined>
}
