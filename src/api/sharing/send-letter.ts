import { countLetter } from '../../auth/letter-throttle.ts'
import { LEARNER_HEADER } from '../../contract/learner-header.ts'
import type { sendLetterRoute } from '../../contract/sharing/send-letter.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'

/** Open to anybody. Only published lessons have letters, and nobody can send so many that the others are not found. */
export const sendLetter =
  ({
    letters,
    pages,
    counter,
    sessions,
    addressOf,
    now,
  }: SharingDependencies): HandlerOf<typeof sendLetterRoute> =>
  async ({ body: { letter, website }, context }) => {
    const at = now()
    // A program takes this for success and does not try another way.
    if (website !== undefined && website !== '') return succeed({ receivedAt: at })
    const { courseId, lessonId } = letter
    if ((await pages.pageAt(`/khoa-hoc/${courseId}/${lessonId}/`)) === undefined)
      return fail({ code: 'no-such-page' })
    const counted = await countLetter(counter, { address: addressOf(context), courseId, lessonId }, at)
    if (!counted.ok) return counted
    const session = await sessions.current(context.req.header('cookie'))
    // Written by somebody else before this person signed in, it is not theirs.
    const isTheirs = session?.account.accountId === context.req.header(LEARNER_HEADER)
    return succeed({
      receivedAt: await letters.keep(letter, at, isTheirs ? session?.account.accountId : undefined),
    })
  }
