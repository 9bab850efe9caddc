import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import type { Instant } from '../../domain/shared/time.ts'
import type { SharedPage } from '../../domain/sharing/shared-page.ts'
import { createPageStore } from '../../storage/dynamodb/page-store.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { mapAtMost } from '../map-at-most.ts'
import { apiOn, call, signedInLearner } from '../testing/api-on.ts'

const NOW = '2026-11-25T03:00:00.000Z'
const LESSON = '/khoa-hoc/khai-sinh/ai-di-khai/'

const page = (path: string, title: string): SharedPage => ({ path, title, description: 'Bốn phút.' })
const PAGES = [page(LESSON, 'Ai đi khai'), page('/khoa-hoc/khai-sinh/', 'Đăng ký khai sinh')]

/** A UUIDv7 made at that moment. */
const idMadeAt = (instant: Instant): string => {
  const time = Date.parse(instant).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}${uuidv7().slice(13)}`
}

let units = 10_000
const nextUnit = (): string => String(++units)

describeOnEachEngine('sharing', (table) => {
  const begin = async ({ pages = PAGES } = {}) => {
    await createPageStore(table()).publish(pages)
    const api = apiOn(table(), NOW)
    const unitCode = nextUnit()
    const { cookie } = await signedInLearner(api, { role: 'coordinator', unitCode })
    const made = await call(api.sharing, 'POST', `/api/sharing/units/${unitCode}/teams`, {
      cookie,
      body: { teamId: uuidv7(), name: '  Tổ   Nà Mẫu', village: 'Thôn Nà Mẫu' },
    })
    const { team } = made.reply as { team: { code: string; name: string; teamId: string } }
    const link = (target: string, teamCode = team.code) =>
      call(api.sharing, 'POST', '/api/sharing/links', { body: { teamCode, target } })
    const open = (code: string, openId: string) =>
      call(api.sharing, 'POST', '/api/sharing/opens', { body: { code, openId } })
    const opens = () => call(api.sharing, 'GET', `/api/sharing/teams/${team.code}/opens`)
    const teams = () => call(api.sharing, 'GET', `/api/sharing/units/${unitCode}/teams`, { cookie })
    return { api, unitCode, cookie, made, team, link, open, opens, teams }
  }
  type Begun = Awaited<ReturnType<typeof begin>>
  const linkCode = async ({ link }: Pick<Begun, 'link'>, target = LESSON): Promise<string> => {
    const { reply } = await link(target)
    return (reply as { link: { code: string } }).link.code
  }

  test('a coordinator makes a team, and the same request again makes no second one', async () => {
    const { api, unitCode, cookie, made, team, teams } = await begin()
    expect(made.status).toBe(200)
    expect(team).toMatchObject({ name: 'Tổ Nà Mẫu', unitCode, code: expect.stringMatching(/^[0-9A-Z]{6}$/) })
    const again = await call(api.sharing, 'POST', `/api/sharing/units/${unitCode}/teams`, {
      cookie,
      body: { teamId: team.teamId, name: 'Tổ Nà Mẫu', village: 'Thôn Nà Mẫu' },
    })
    expect(again.reply).toEqual(made.reply)
    expect((await teams()).reply).toEqual({ teams: [{ team, links: 0, opens: 0 }] })
  })

  test('nobody makes, sees or retires teams of another commune, an administrator those of all', async () => {
    const { api, unitCode, team } = await begin()
    const path = `/api/sharing/units/${unitCode}/teams`
    const body = { teamId: uuidv7(), name: 'Tổ', village: 'Thôn' }
    const askAs = async (account: Parameters<typeof signedInLearner>[1]) => {
      const { cookie } = await signedInLearner(api, account)
      const retirement = `/api/sharing/teams/${team.code}/retirement`
      const asked = [
        await call(api.sharing, 'POST', path, { cookie, body }),
        await call(api.sharing, 'GET', path, { cookie }),
        await call(api.sharing, 'POST', retirement, { cookie, body: {} }),
      ]
      return asked.map(({ status }) => status)
    }
    expect(await askAs({ role: 'coordinator', unitCode: nextUnit() })).toEqual([403, 403, 403])
    expect(await askAs({ role: 'coordinator' })).toEqual([403, 403, 403])
    expect(await askAs({ role: 'trainer', unitCode })).toEqual([403, 403, 403])
    expect(await askAs({ role: 'learner', unitCode })).toEqual([403, 403, 403])
    expect((await call(api.sharing, 'GET', path)).status).toBe(401)
    expect(await askAs({ role: 'administrator' })).toEqual([200, 200, 200])
  })

  test('a team gets the same link for a page each time, and another team another one', async () => {
    const [one, two] = [await begin(), await begin()]
    const first = await one.link(LESSON)
    one.api.clock.now = '2026-11-26T03:00:00.000Z'
    expect((await one.link(LESSON)).reply).toEqual(first.reply)
    expect(first.reply).toMatchObject({ link: { target: LESSON, title: 'Ai đi khai', createdAt: NOW } })
    expect(await linkCode(two)).not.toBe(await linkCode(one))
  })

  test.each([
    ['a page that is not published', '/khoa-hoc/khai-sinh/bo-roi/', 409],
    ['another site', 'https://elsewhere.example/', 400],
    ['another site without its scheme', '//elsewhere.example/', 400],
    ['another site behind a backslash', '/\\elsewhere.example/', 400],
    ['a script', 'javascript:alert(1)', 400],
    ['a way upwards', '/khoa-hoc/../api/', 400],
    ['a query', `${LESSON}?a=1`, 400],
  ])('no link leads to %s', async (_, target, status) => {
    expect((await (await begin()).link(target)).status).toBe(status)
  })

  test('a retired team makes no new links; the ones it has go on leading and counting', async () => {
    const begun = await begin()
    const { api, cookie, team, link, open, opens, teams } = begun
    const code = await linkCode(begun)
    const retired = await call(api.sharing, 'POST', `/api/sharing/teams/${team.code}/retirement`, {
      cookie,
      body: {},
    })
    expect(retired.reply).toMatchObject({ team: { retiredAt: NOW } })
    expect((await link('/khoa-hoc/khai-sinh/')).reply).toMatchObject({ code: 'no-such-team' })
    expect((await api.links.request(`/t/${code}`)).status).toBe(200)
    expect((await open(code, uuidv7())).status).toBe(200)
    expect((await opens()).reply).toMatchObject({ team: { retiredAt: NOW }, links: [{ opens: 1 }] })
    expect((await teams()).reply).toMatchObject({ teams: [{ opens: 1, links: 1 }] })
  })

  test('500 opens of one link at once, a fifth of them sent twice, count 500', async () => {
    const begun = await begin()
    const code = await linkCode(begun)
    const ids = Array.from({ length: 500 }, () => idMadeAt(NOW))
    const sent = [...ids, ...ids.filter((_, at) => at % 5 === 0)]
    // As many at once as this one process has connections to its table.
    const statuses = await mapAtMost(50, sent, async (openId) => (await begun.open(code, openId)).status)
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(statuses).toHaveLength(600)
    expect((await begun.opens()).reply).toMatchObject({
      links: [{ code, opens: 500 }],
      days: [{ day: '2026-11-25', linkCode: code, opens: 500 }],
    })
  })

  test('an open sent again after midnight is still the same open', async () => {
    const begun = await begin()
    const code = await linkCode(begun)
    begun.api.clock.now = '2026-11-25T16:59:59.000Z'
    const openId = idMadeAt('2026-11-25T16:59:58.000Z')
    await begun.open(code, openId)
    begun.api.clock.now = '2026-11-25T17:00:05.000Z'
    await begun.open(code, openId)
    expect((await begun.opens()).reply).toMatchObject({
      to: '2026-11-26',
      links: [{ opens: 1 }],
      days: [{ day: '2026-11-25', opens: 1 }],
    })
  })

  test('counts stay what they were while finished days are added up, and cost no more as years pass', async () => {
    const begun = await begin()
    const { api, opens, open } = begun
    const code = await linkCode(begun)
    const openAt = async (instant: Instant, times: number) => {
      api.clock.now = instant
      for (let time = 0; time < times; time++) await open(code, idMadeAt(instant))
    }
    await openAt('2026-11-26T03:00:00.000Z', 3)
    await openAt('2026-12-01T03:00:00.000Z', 2)
    const total = async () => ((await opens()).reply as { links: { opens: number }[] }).links[0]?.opens
    for (const day of ['02', '03', '04', '05', '09']) {
      api.clock.now = `2026-12-${day}T03:00:00.000Z`
      expect(await total()).toBe(5)
    }
    await openAt('2026-12-10T03:00:00.000Z', 4)
    expect(await total()).toBe(9)
    api.clock.now = '2028-03-01T03:00:00.000Z'
    await total()
    table().units.reset()
    expect(await total()).toBe(9)
    // The team with its links and months; the open month or two. A right code costs two counts beside.
    expect(table().units.read).toBeLessThanOrEqual(3)
    expect(table().units.write).toBe(2)
  })

  test('whoever tries codes is stopped, right codes are not counted, and another address goes on', async () => {
    const { api, opens, team } = await begin()
    const tryCode = (code: string, address: string) =>
      call(api.sharing, 'GET', `/api/sharing/teams/${code}/opens`, { 'x-test-address': address })
    for (let time = 0; time < 70; time++) await opens()
    expect((await opens()).status).toBe(200)
    for (let time = 0; time < 60; time++) expect((await tryCode('NNNNNN', '198.51.100.9')).status).toBe(409)
    const refused = await tryCode(team.code, '198.51.100.9')
    expect(refused.status).toBe(429)
    expect(refused.reply).toMatchObject({ code: 'too-many-codes', until: '2026-11-25T03:15:00.000Z' })
    expect((await tryCode(team.code, '198.51.100.10')).status).toBe(200)
  })

  test('an open of a link nobody made is refused and leaves nothing', async () => {
    const { open } = await begin()
    expect((await open('NNNNNNNN', uuidv7())).reply).toMatchObject({ code: 'no-such-link' })
  })

  test('a preview of a link shows the picture of the page it leads to', async () => {
    const picture = '/the/3ec4f5ea58449557.png'
    const begun = await begin({ pages: [{ ...page(LESSON, 'Ai đi khai'), picture }] })
    const html = await (await begun.api.links.request(`/t/${await linkCode(begun)}`)).text()
    expect(html).toContain(`<meta property="og:image" content="https://hoc.example${picture}">`)
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">')
  })

  test('the page of a link is the same for everyone, may be kept for an hour, and lets one script run', async () => {
    const begun = await begin()
    const code = await linkCode(begun)
    const response = await begun.api.links.request(`/t/${code}`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=300, s-maxage=3600')
    expect(response.headers.get('set-cookie')).toBeNull()
    const html = await response.text()
    expect(html).toContain('<meta property="og:title" content="Ai đi khai">')
    expect(html).toContain(`<meta property="og:url" content="https://hoc.example/t/${code}">`)
    expect(html).toContain(`<meta http-equiv="refresh" content="1; url=${LESSON}">`)
    expect(html).toMatch(/script-src '?(?:&#39;)?sha256-/)
    expect(html).not.toContain('unsafe-inline')
    expect(await (await begun.api.links.request(`/t/${code.toLowerCase()}/`)).text()).toBe(html)
    // Reading it counts nothing: that is all a preview does.
    expect((await begun.opens()).reply).toMatchObject({ links: [{ opens: 0 }] })
  })

  test('a title is written into the page as words, not as HTML', async () => {
    const begun = await begin({ pages: [page(LESSON, '"><script>alert(1)</script>')] })
    const html = await (await begun.api.links.request(`/t/${await linkCode(begun)}`)).text()
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;alert(1)')
  })

  test('a lesson that moved to another course is found there; one withdrawn is explained', async () => {
    const begun = await begin()
    const code = await linkCode(begun)
    const leadsTo = async (pages: SharedPage[]) => {
      await createPageStore(table()).publish(pages)
      const html = await (await apiOn(table(), NOW).links.request(`/t/${code}`)).text()
      return /<a id="di" href="([^"]*)"/.exec(html)?.[1]
    }
    const moved = '/khoa-hoc/ho-tich/ai-di-khai/'
    expect(await leadsTo([page(moved, 'Ai đi khai')])).toBe(moved)
    expect(await leadsTo([page(moved, 'Ai đi khai tử')])).toBe('/da-chuyen/')
    expect(await leadsTo([page(moved, 'Ai đi khai'), page('/khoa-hoc/b/ai-di-khai/', 'Ai đi khai')])).toBe(
      '/da-chuyen/',
    )
    expect(await leadsTo([])).toBe('/da-chuyen/')
  })

  test.each(['NNNNNNNN', 'x', 'a/b', '%00', '..%2Fapi'])(
    'a link that nobody made, /t/%s, leads to the page that explains',
    async (code) => {
      const { api } = await begin()
      const response = await api.links.request(`/t/${code}`)
      expect(response.status).toBe(302)
      expect(response.headers.get('location')).toBe('/da-chuyen/')
    },
  )
})
