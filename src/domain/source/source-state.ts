import { type CalendarDay, daysBetween } from '../shared/time.ts'
import type { Source } from './source.ts'

/** From so many days before the last day in force, the page warns that the source is about to lapse. */
const LAPSING_SOON_DAYS = 90

export type SourceState =
  | { kind: 'not-yet'; from: CalendarDay }
  | { kind: 'in-force' }
  | { kind: 'in-force-until'; until: CalendarDay }
  | { kind: 'lapsing-soon'; until: CalendarDay; daysLeft: number }
  | { kind: 'lapsed'; until: CalendarDay; replacedBy: string | undefined }

/** Whether a source may be taught as the rule on this day. One whose start could not be checked counts as begun. */
export const sourceStateOn = (
  source: Pick<Source, 'inForceFrom' | 'inForceUntil' | 'replacedBy'>,
  day: CalendarDay,
): SourceState => {
  const { inForceFrom, inForceUntil: until } = source
  if (inForceFrom !== undefined && day < inForceFrom) return { kind: 'not-yet', from: inForceFrom }
  if (until === undefined) return { kind: 'in-force' }
  const daysLeft = daysBetween(day, until)
  if (daysLeft < 0) return { kind: 'lapsed', until, replacedBy: source.replacedBy }
  if (daysLeft <= LAPSING_SOON_DAYS) return { kind: 'lapsing-soon', until, daysLeft }
  return { kind: 'in-force-until', until }
}
