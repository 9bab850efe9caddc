import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { mapAtMost } from '../../api/map-at-most.ts'
import type { Team, TeamLink } from '../../domain/sharing/team.ts'
import { createSharingStore } from './sharing-store.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'
import { failingOn } from './testing/failing-on.ts'

/** As many as one process has to its table; a function that answers one request at a time needs one. */
const CONNECTIONS = 50

const NOW = '2026-11-25T01:00:00.000Z'

const teamWith = (changes: Partial<Team>): Team => ({
  teamId: uuidv7(),
  code: 'AAAAAA',
  unitCode: '02221',
  name: 'Tổ Nà Mẫu',
  village: 'Thôn Nà Mẫu',
  createdAt: NOW,
  ...changes,
})

const linkWith = (changes: Partial<TeamLink>): TeamLink => ({
  code: 'AAAAAAAA',
  teamCode: 'AAAAAA',
  target: '/khoa-hoc/khai-sinh/ai-di-khai/',
  title: 'Ai đi khai',
  createdAt: NOW,
  ...changes,
})

describeOnEachEngine('sharing store', (table) => {
  const store = () => createSharingStore(table())

  test('a team is found by its code and in its commune, and making it again changes nothing', async () => {
    const team = teamWith({ code: 'TEAM34', unitCode: '00001' })
    expect(await store().createTeam(team)).toEqual({ ok: true, value: undefined })
    expect(await store().createTeam({ ...team, name: 'Tên khác' })).toEqual({ ok: true, value: undefined })
    expect(await store().findTeam('TEAM34')).toEqual(team)
    expect(await store().teamCodesOf('00001')).toEqual(['TEAM34'])
    expect(await store().teamCodesOf('00002')).toEqual([])
  })

  test('a code that another team has is taken', async () => {
    await store().createTeam(teamWith({ code: 'TEAM36' }))
    expect(await store().createTeam(teamWith({ code: 'TEAM36', unitCode: '00003' }))).toEqual({
      ok: false,
      code: 'code-taken',
    })
    expect(await store().teamCodesOf('00003')).toEqual([])
  })

  test('a team cut off before it was listed is listed by the repeat', async () => {
    const team = teamWith({ code: 'TEAM37', unitCode: '00004' })
    const cut = createSharingStore(await failingOn(table(), 'PutItem', { after: 1 }))
    await expect(cut.createTeam(team)).rejects.toThrow('The line was cut off')
    expect(await store().teamCodesOf('00004')).toEqual([])
    await store().createTeam(team)
    expect(await store().teamCodesOf('00004')).toEqual(['TEAM37'])
  })

  test('retiring keeps the first moment, and makes no team of what is none', async () => {
    await store().createTeam(teamWith({ code: 'TEAM39' }))
    await store().retireTeam('TEAM39', '2026-11-26T01:00:00.000Z')
    await store().retireTeam('TEAM39', '2026-11-27T01:00:00.000Z')
    expect((await store().findTeam('TEAM39'))?.retiredAt).toBe('2026-11-26T01:00:00.000Z')
    await store().retireTeam('TEAM33', NOW)
    expect(await store().findTeam('TEAM33')).toBeUndefined()
  })

  test('a link is found by its code and beside its team; another page under the same code is refused', async () => {
    await store().createTeam(teamWith({ code: 'TEAM43' }))
    const link = linkWith({ code: 'KKKKKKK3', teamCode: 'TEAM43' })
    await store().keepLink(link)
    await store().keepLink({ ...link, title: 'Tên sau này' })
    expect(await store().findLink('KKKKKKK3')).toEqual(link)
    expect((await store().teamRecord('TEAM43'))?.links).toEqual([link])
    expect(await store().keepLink({ ...link, target: '/khoa-hoc/khai-tu/' })).toEqual({
      ok: false,
      code: 'code-taken',
    })
    expect(await store().findLink('KKKKKKK4')).toBeUndefined()
  })

  test('500 opens of one link at once, and 100 of them sent again, are counted as 500', async () => {
    await store().createTeam(teamWith({ code: 'TEAM44' }))
    const link = linkWith({ code: 'KKKKKKK6', teamCode: 'TEAM44' })
    await store().keepLink(link)
    const ids = Array.from({ length: 500 }, () => uuidv7())
    const sent = [...ids, ...ids.filter((_, at) => at % 5 === 0)]
    const shared = store()
    table().units.reset()
    await mapAtMost(CONNECTIONS, sent, (openId) => shared.addOpen({ link, openId, day: '2026-11-25' }))
    // One unit for each: nothing is read, and no item grows.
    expect(table().units).toMatchObject({ read: 0, write: 600, refusedWrites: 0 })
    expect(await store().countOpens('TEAM44', '2026-11-25', '2026-11-25')).toEqual([
      { day: '2026-11-25', linkCode: 'KKKKKKK6', opens: 500 },
    ])
  })

  test('opens are counted by day and link, over the end of a month, and only within the days asked for', async () => {
    const one = linkWith({ code: 'KKKKKKK7', teamCode: 'TEAM46' })
    const two = linkWith({ code: 'KKKKKKK9', teamCode: 'TEAM46' })
    const open = (link: TeamLink, day: string) => store().addOpen({ link, openId: uuidv7(), day })
    await open(one, '2026-10-29')
    await open(one, '2026-10-30')
    await open(one, '2026-10-30')
    await open(two, '2026-10-30')
    await open(two, '2026-11-01')
    await open(one, '2026-11-02')
    expect(await store().countOpens('TEAM46', '2026-10-30', '2026-11-01')).toEqual([
      { day: '2026-10-30', linkCode: 'KKKKKKK7', opens: 2 },
      { day: '2026-10-30', linkCode: 'KKKKKKK9', opens: 1 },
      { day: '2026-11-01', linkCode: 'KKKKKKK9', opens: 1 },
    ])
  })

  test('finished days are kept by month, through the last of them, and a slower count changes nothing', async () => {
    await store().createTeam(teamWith({ code: 'TEAM47' }))
    const days = [
      { day: '2026-10-30', linkCode: 'KKKKKKK7', opens: 2 },
      { day: '2026-11-01', linkCode: 'KKKKKKK9', opens: 3 },
    ]
    await store().fold('TEAM47', days, '2026-11-22')
    await store().fold('TEAM47', [{ day: '2026-11-01', linkCode: 'KKKKKKK9', opens: 1 }], '2026-11-21')
    expect(await store().teamRecord('TEAM47')).toMatchObject({ folded: days, foldedThrough: '2026-11-22' })
  })

  test('a fold that was cut off between two months is taken up where it stopped', async () => {
    await store().createTeam(teamWith({ code: 'TEAM49' }))
    const october = { day: '2026-10-30', linkCode: 'KKKKKKK7', opens: 2 }
    const november = { day: '2026-11-01', linkCode: 'KKKKKKK9', opens: 3 }
    const cut = createSharingStore(await failingOn(table(), 'SET', { after: 1 }))
    await expect(cut.fold('TEAM49', [october, november], '2026-11-22')).rejects.toThrow()
    expect(await store().teamRecord('TEAM49')).toMatchObject({
      folded: [october],
      foldedThrough: '2026-10-31',
    })
    await store().fold('TEAM49', [november], '2026-11-22')
    expect((await store().teamRecord('TEAM49'))?.folded).toEqual([october, november])
  })
})
