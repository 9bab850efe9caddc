import { fail, type Result, succeed } from '../shared/result.ts'
import type { CalendarDay } from '../shared/time.ts'
import { normaliseText } from './normalise-text.ts'
import { plainPunctuation } from './plain-punctuation.ts'

const DAY_MONTH_YEAR = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,4})$/

/** Which part of a typed day is wrong; the last three are told only once the parts before them make sense. */
type DayFault = { code: 'not-a-day' | 'year-not-in-full' | 'no-such-month' | 'no-such-day' }

/**
 * Reads a day as Vietnamese papers write it, dd/mm/yyyy; zeros may be left out, dots and hyphens stand for slashes.
 * The year has to have its four digits: 1/7/25 could be a day of birth or of this year. `i18n/format-day.ts` writes it
 * back.
 *
 * @returns `not-a-day` when there are no three numbers, then the first fault of year, month and day
 */
export const readDay = (typed: string): Result<CalendarDay, DayFault> => {
  const [, day, month, year] = DAY_MONTH_YEAR.exec(plainPunctuation(normaliseText(typed))) ?? []
  if (day === undefined || month === undefined || year === undefined) return fail({ code: 'not-a-day' })
  if (Number(year) < 1000) return fail({ code: 'year-not-in-full' })
  if (Number(month) < 1 || Number(month) > 12) return fail({ code: 'no-such-month' })
  if (Number(day) < 1 || Number(day) > daysIn(Number(month), Number(year)))
    return fail({ code: 'no-such-day' })
  return succeed(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

// Day 0 of the next month is the last of this one.
const daysIn = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
