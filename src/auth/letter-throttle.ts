import { fail, type Result, succeed } from '../domain/shared/result.ts'
import type { Instant } from '../domain/shared/time.ts'
import type { CodeCounter } from './code-throttle.ts'
import { networkOf } from './network-of.ts'
import { throttleWindowAt } from './throttle-window.ts'

/** A class in one hall may all send at once from one address. */
const LETTERS_PER_ADDRESS = 60
/** More than a lesson gets in a busy week. */
const LETTERS_PER_LESSON = 300

/** Counts a letter of this quarter of an hour, by where it comes from and by lesson. No address is kept, only its hash. */
export const countLetter = async (
  counter: CodeCounter,
  { address, courseId, lessonId }: { address: string; courseId: string; lessonId: string },
  now: Instant,
): Promise<Result<void, { code: 'too-many-letters'; until: Instant }>> => {
  const window = throttleWindowAt(now)
  const refused = fail({ code: 'too-many-letters', until: window.endsAt })
  const count = (name: string) => counter.add({ kind: 'address', name }, window)
  if ((await count(`letter ${networkOf(address)}`)) > LETTERS_PER_ADDRESS) return refused
  if ((await count(`letter ${courseId}/${lessonId}`)) > LETTERS_PER_LESSON) return refused
  return succeed(undefined)
}
