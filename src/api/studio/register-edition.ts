import type { registerEditionRoute } from '../../contract/studio/register-edition.ts'
import { editionIdOf } from '../../domain/edition/edition-id.ts'
import { succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { StudioDependencies } from './dependencies.ts'

export const registerEdition =
  ({ editions, now }: Pick<StudioDependencies, 'editions' | 'now'>): HandlerOf<typeof registerEditionRoute> =>
  async ({ body: { publicKey, courses }, context }) => {
    const editionId = await editionIdOf(publicKey)
    const madeBy = callerOf(context).displayName
    return succeed({
      edition: await editions.register({ editionId, publicKey, courses, madeAt: now(), madeBy }),
    })
  }
