import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { formatDay } from '../../i18n/format-day.ts'
import { readDay } from './read-day.ts'

test.each([
  ['25/11/2026', '2026-11-25'],
  ['1/7/2025', '2025-07-01'],
  ['01.07.2025', '2025-07-01'],
  ['1-7-2025', '2025-07-01'],
  ['1–7–2025', '2025-07-01'],
  [' 25 / 11 / 2026\u200B', '2026-11-25'],
  ['２５／１１／２０２６', '2026-11-25'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2000', '2000-02-29'],
  ['31/12/1945', '1945-12-31'],
])('%j is the day %s', (typed, value) => expect(readDay(typed)).toEqual({ ok: true, value }))

test.each([
  ['', 'not-a-day'],
  ['hôm nay', 'not-a-day'],
  ['11/2026', 'not-a-day'],
  ['2026-11-25', 'not-a-day'],
  ['25/11/20261', 'not-a-day'],
  ['25112026', 'not-a-day'],
  ['25/11/26', 'year-not-in-full'],
  ['25/11/202', 'year-not-in-full'],
  ['25/11/0026', 'year-not-in-full'],
  ['11/25/2026', 'no-such-month'],
  ['1/13/2026', 'no-such-month'],
  ['25/0/2026', 'no-such-month'],
  ['0/11/2026', 'no-such-day'],
  ['31/4/2026', 'no-such-day'],
  ['29/2/2026', 'no-such-day'],
  ['29/2/1900', 'no-such-day'],
  ['32/13/26', 'year-not-in-full'],
])('%j: %s', (typed, code) => expect(readDay(typed)).toEqual({ ok: false, code }))

it('is read back from how the site writes it', () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10)
        const read = readDay(formatDay(day))
        return read.ok && read.value === day
      },
    ),
  ))
