import { expect, test } from 'vitest'
import type { CalendarDay } from '../shared/time.ts'
import type { DayOpens, TeamRecord } from './team.ts'
import { teamOpens } from './team-opens.ts'

const LINK = 'AAAAAAAA'
const TEAM = {
  ...{ teamId: '019ab000-0000-7000-8000-000000000001', code: 'AAAAAA', unitCode: '02221' },
  ...{ name: 'Tổ Nà Mẫu', village: 'Thôn Nà Mẫu', createdAt: '2026-11-20T03:00:00.000Z' },
}

const opensOn = (day: CalendarDay, opens: number): DayOpens => ({ day, linkCode: LINK, opens })

/** Reads the counts with opens still to be counted; tells from which day they were asked for, and what was added up. */
const read = async (
  counted: DayOpens[],
  now: string,
  record: Pick<TeamRecord, 'folded' | 'foldedThrough'> = { folded: [], foldedThrough: undefined },
) => {
  const asked: string[] = []
  const folds: { finished: readonly DayOpens[]; through: CalendarDay }[] = []
  const store = {
    countOpens: async (_: string, from: CalendarDay, to: CalendarDay) => {
      asked.push(`${from} ${to}`)
      return counted
    },
    fold: async (_: string, finished: readonly DayOpens[], through: CalendarDay) =>
      void folds.push({ finished, through }),
  }
  return { opens: await teamOpens(store, { team: TEAM, links: [], ...record }, now), asked, folds }
}

test('a new team is counted from the day before it was made, for clocks that are behind', async () => {
  const { opens, asked, folds } = await read([opensOn('2026-11-20', 2)], '2026-11-22T03:00:00.000Z')
  expect(opens).toEqual([opensOn('2026-11-20', 2)])
  expect(asked).toEqual(['2026-11-19 2026-11-22'])
  expect(folds).toEqual([])
})

test('a day is added up on the third day after it, and not before', async () => {
  const counted = [opensOn('2026-11-20', 2), opensOn('2026-11-21', 1)]
  expect((await read(counted, '2026-11-23T03:00:00.000Z')).folds).toEqual([
    { finished: [opensOn('2026-11-20', 2)], through: '2026-11-20' },
  ])
  expect((await read(counted, '2026-11-22T16:59:59.999Z')).folds).toEqual([])
})

test('what is added up is not counted again', async () => {
  const record = { folded: [opensOn('2026-11-20', 5)], foldedThrough: '2026-11-22' }
  const { opens, asked } = await read([opensOn('2026-11-24', 1)], '2026-11-25T03:00:00.000Z', record)
  expect(opens).toEqual([opensOn('2026-11-20', 5), opensOn('2026-11-24', 1)])
  expect(asked).toEqual(['2026-11-23 2026-11-25'])
})

test('months of silence are added up too, so that the next reader need not ask for them', async () => {
  const record = { folded: [], foldedThrough: '2026-11-22' }
  const { folds } = await read([], '2027-03-10T03:00:00.000Z', record)
  expect(folds).toEqual([{ finished: [], through: '2027-03-07' }])
})
