import { type CalendarDay, daysBetween } from '../../domain/shared/time.ts'
import { isInstrument } from '../../domain/source/is-instrument.ts'
import type { Source } from '../../domain/source/source.ts'

/** A change of law that someone at a counter should have heard of. */
export interface SourceChange {
  day: CalendarDay
  kind: 'began' | 'begins' | 'ends'
  source: Source
}

const PAST_DAYS = 180
const COMING_DAYS = 365

/**
 * Instruments that began lately, will begin or will end within a year, oldest first. Second-hand knowledge is no news;
 * the end of an instrument is left out when what replaces it is told already.
 */
export const sourceChangesAround = (sources: Iterable<Source>, today: CalendarDay): SourceChange[] => {
  const isNear = (day: CalendarDay): boolean => {
    const days = daysBetween(today, day)
    return days >= -PAST_DAYS && days <= COMING_DAYS
  }
  const all = [...sources].filter((source) => isInstrument(source) && source.grade !== 'R')
  const begun = all.flatMap((source): SourceChange[] => {
    const { inForceFrom: day } = source
    if (day === undefined || !isNear(day)) return []
    return [{ day, kind: day <= today ? 'began' : 'begins', source }]
  })
  const told = new Set(begun.map(({ source }) => source.id))
  const ending = all.flatMap((source): SourceChange[] => {
    const { inForceUntil: day, replacedBy } = source
    if (day === undefined || day < today || !isNear(day)) return []
    return replacedBy !== undefined && told.has(replacedBy) ? [] : [{ day, kind: 'ends', source }]
  })
  return [...begun, ...ending].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
