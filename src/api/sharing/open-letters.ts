import type { openLettersRoute } from '../../contract/sharing/open-letters.ts'
import { succeed } from '../../domain/shared/result.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'

export const openLetters =
  ({ letters }: SharingDependencies): HandlerOf<typeof openLettersRoute> =>
  async () =>
    succeed({ letters: await letters.open() })
