import type { classResultsRoute } from '../../contract/studio/class-results.ts'
import { succeed } from '../../domain/shared/result.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { StudioDependencies } from './dependencies.ts'

export const classResults =
  ({ classResults: store }: Pick<StudioDependencies, 'classResults'>): HandlerOf<typeof classResultsRoute> =>
  async () =>
    succeed({ classes: await store.list() })
