import type { CalendarDay } from '../../domain/shared/time.ts'
import type { Source } from '../../domain/source/source.ts'
import { pointsNowhere, type Told } from './told.ts'

export interface KnownSources {
  /** Ids of the files that are there, fit or not. */
  ids: Set<string>
  /** Those that could be read. */
  read: ReadonlyMap<string, Source>
  /** For which the content is to be true. */
  day: CalendarDay
}

export const checkKnown = (sourceId: string, { ids }: KnownSources): Told | undefined =>
  ids.has(sourceId) ? undefined : pointsNowhere('nguồn', sourceId)
