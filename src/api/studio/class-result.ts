import type { classResultRoute } from '../../contract/studio/class-result.ts'
import { succeed } from '../../domain/shared/result.ts'
import type { HandlerOf } from '../mount-route.ts'
import { classViewOf } from './class-view-of.ts'
import type { StudioDependencies } from './dependencies.ts'

export const classResult =
  ({
    editions,
    classResults,
  }: Pick<StudioDependencies, 'editions' | 'classResults'>): HandlerOf<typeof classResultRoute> =>
  async ({ params }) => {
    const [edition, files] = await Promise.all([
      editions.find(params.editionId),
      classResults.filesOf(params),
    ])
    return succeed({
      class: edition === undefined || files.length === 0 ? null : classViewOf(edition, files),
    })
  }
