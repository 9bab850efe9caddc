import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSessionStore } from '../storage/dynamodb/session-store.ts'
import { describeOnEachEngine } from '../storage/dynamodb/testing/describe-on-each-engine.ts'
import { createSessions } from './sessions.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const MONDAY_MS = Date.parse('2026-11-23T01:00:00.000Z')
const FORTNIGHT_SECONDS = 1_209_600

const account = () => ({
  accountId: uuidv7(),
  username: 'mau.hoa',
  displayName: 'Lê Thị Mẫu Hoa',
  role: 'learner' as const,
})

/** The `name=value` a browser sends back for a Set-Cookie value. */
const sentBack = (setCookie: string): string => setCookie.split(';')[0] ?? ''

describeOnEachEngine('sessions', (table) => {
  const sessions = (isSecure = true) => createSessions(createSessionStore(table()), { isSecure })
  const onDay = (day: number) => vi.setSystemTime(MONDAY_MS + day * DAY_MS)

  // Lucia reads the clock itself.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onDay(0)
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('the cookie is closed to scripts and other sites, and ends in a fortnight', async () => {
    const { accountId, ...rest } = account()
    expect(await sessions().open({ accountId, ...rest })).toMatch(
      new RegExp(
        `^__Host-session=${accountId}\\.[0-9a-f]{40}; HttpOnly; Max-Age=${FORTNIGHT_SECONDS}; Path=/; SameSite=Lax; Secure$`,
      ),
    )
  })

  test('on http://localhost the cookie does without the prefix and Secure, which need HTTPS', async () => {
    const cookie = await sessions(false).open(account())
    expect(cookie).toMatch(/^session=/)
    expect(cookie).not.toContain('Secure')
  })

  test('an open session tells whose it is', async () => {
    const owner = account()
    const cookie = sentBack(await sessions().open(owner))
    expect(await sessions().current(cookie)).toEqual({ account: owner, renewedCookie: undefined })
  })

  test.each([
    ['no cookie', undefined],
    ['a cookie that is no session id', '__Host-session=mau.hoa'],
    ['a session id that was never given out', `__Host-session=${uuidv7()}.${'0'.repeat(40)}`],
  ])('%s is nobody', async (_, cookie) => {
    expect(await sessions().current(cookie)).toBeUndefined()
  })

  test('the store never holds what would open a session', async () => {
    const owner = account()
    const id = sentBack(await sessions().open(owner)).replace('__Host-session=', '')
    const { Items } = await table().client.send(
      new QueryCommand({
        TableName: table().name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `SESSION#${owner.accountId}` },
      }),
    )
    expect(Items).toHaveLength(1)
    expect(JSON.stringify(Items)).not.toContain(id.split('.')[1])
  })

  test('in its first week a session is not renewed', async () => {
    const cookie = sentBack(await sessions().open(account()))
    onDay(6.9)
    expect((await sessions().current(cookie))?.renewedCookie).toBeUndefined()
  })

  test('in its second week it is renewed, the cookie and the store together', async () => {
    const cookie = sentBack(await sessions().open(account()))
    onDay(7.1)
    const renewed = (await sessions().current(cookie))?.renewedCookie ?? ''
    expect(renewed).toContain(`Max-Age=${FORTNIGHT_SECONDS}`)
    expect(sentBack(renewed)).toBe(cookie)
    onDay(20)
    expect(await sessions().current(cookie)).toBeDefined()
  })

  test('on a shared computer the cookie ends with the browser, also after it is renewed', async () => {
    const opened = await sessions().open(account(), true)
    expect(opened).toMatch(/HttpOnly; Path=\/; SameSite=Lax; Secure$/)
    expect(opened).not.toMatch(/Max-Age|Expires/)
    onDay(7.1)
    const renewed = (await sessions().current(sentBack(opened)))?.renewedCookie ?? ''
    expect(sentBack(renewed)).toBe(sentBack(opened))
    expect(renewed).not.toMatch(/Max-Age|Expires/)
  })

  test('a session left alone for a fortnight is over', async () => {
    const cookie = sentBack(await sessions().open(account()))
    onDay(14.01)
    expect(await sessions().current(cookie)).toBeUndefined()
  })

  test('a closed session is over at once, and the browser is told to forget it', async () => {
    const cookie = sentBack(await sessions().open(account()))
    expect(await sessions().close(cookie)).toMatch(/^__Host-session=; HttpOnly; Max-Age=0; Path=\//)
    expect(await sessions().current(cookie)).toBeUndefined()
  })

  test('closing without a session is harmless', async () => {
    expect(await sessions().close(undefined)).toMatch(/Max-Age=0/)
    expect(await sessions().close('__Host-session=mau.hoa')).toMatch(/Max-Age=0/)
  })
})
