import type { keyVersionsRoute } from '../../contract/studio/key-versions.ts'
import { succeed } from '../../domain/shared/result.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { StudioDependencies } from './dependencies.ts'

export const keyVersions =
  ({ answerKeys }: StudioDependencies): HandlerOf<typeof keyVersionsRoute> =>
  async ({ params: { courseId } }) =>
    succeed({ versions: await answerKeys.versionsOf(courseId) })
