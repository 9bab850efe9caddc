import type { myLettersRoute } from '../../contract/sharing/my-letters.ts'
import { succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'

export const myLetters =
  ({ letters }: SharingDependencies): HandlerOf<typeof myLettersRoute> =>
  async ({ context }) =>
    succeed({ letters: await letters.ofPerson(callerOf(context).accountId) })
