import type { answerLetterRoute } from '../../contract/sharing/answer-letter.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'

export const answerLetter =
  ({ letters, now }: SharingDependencies): HandlerOf<typeof answerLetterRoute> =>
  async ({ params: { letterId }, body, context }) => {
    const answer = { ...body, by: callerOf(context).displayName, at: now() }
    const letter = await letters.answer(letterId, answer)
    return letter === undefined ? fail({ code: 'no-such-letter' }) : succeed({ letter })
  }
