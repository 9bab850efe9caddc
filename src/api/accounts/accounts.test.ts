import { uuidv7 } from 'uuidv7'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashPassword } from '../../auth/password.ts'
import { createAccountStore } from '../../storage/dynamodb/account-store.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { apiOn, call } from '../testing/api-on.ts'

const AT_08_00 = '2026-11-25T01:00:00.000Z'
const UUIDV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7/
const PASSWORD = 'mật khẩu của Mẫu'

describeOnEachEngine('accounts', (table) => {
  let api: ReturnType<typeof apiOn>
  let passwordHash: string
  let username: string
  let accountId: string

  beforeAll(async () => {
    passwordHash = await hashPassword(PASSWORD)
  })
  beforeEach(async () => {
    api = apiOn(table(), AT_08_00)
    accountId = uuidv7()
    username = `mau.hoa-${crypto.randomUUID().slice(0, 8)}`
    await createAccountStore(table()).create({
      ...{ accountId, username, displayName: 'Lê Thị Mẫu Hoa', role: 'learner', unitCode: '02509' },
      ...{ createdAt: AT_08_00, passwordHash },
    })
  })

  const signIn = (typed: { username?: string; password?: string } = {}, address = uuidv7()) =>
    call(api.accounts, 'POST', '/api/accounts/sign-in', {
      body: { username, password: PASSWORD, ...typed },
      'x-test-address': address,
    })
  const signedIn = async () => (await signIn()).headers.get('set-cookie')?.split(';')[0]
  const me = async (cookie?: string) =>
    (await call(api.accounts, 'GET', '/api/accounts/me', { cookie })).reply
  const view = () => ({
    ...{ accountId, username, displayName: 'Lê Thị Mẫu Hoa' },
    ...{ role: 'learner', unitCode: '02509' },
  })

  describe('a delivery key', () => {
    const renew = (cookie?: string) =>
      call(api.accounts, 'POST', '/api/accounts/delivery', { body: {}, cookie })

    test('is given afresh to whoever is signed in', async () => {
      const cookie = await signedIn()
      api.clock.now = '2026-11-26T01:00:00.000Z'
      const { status, reply } = await renew(cookie)
      expect(status).toBe(200)
      expect(reply).toMatchObject({ delivery: { expiresAt: '2027-02-24T01:00:00.000Z' } })
    })

    test('is given to nobody else', async () => {
      expect(await renew()).toMatchObject({ status: 401, reply: { code: 'not-signed-in' } })
    })
  })

  describe('signing in', () => {
    test('ends the session that the browser had before', async () => {
      const before = await signedIn()
      const { status } = await call(api.accounts, 'POST', '/api/accounts/sign-in', {
        ...{ body: { username, password: PASSWORD }, cookie: before, 'x-test-address': uuidv7() },
      })
      expect(status).toBe(200)
      expect(await me(before)).toEqual({ account: null })
    })

    test('on a shared computer opens a session that ends with the browser', async () => {
      const { headers } = await call(api.accounts, 'POST', '/api/accounts/sign-in', {
        body: { username, password: PASSWORD, isSharedDevice: true },
        'x-test-address': uuidv7(),
      })
      expect(headers.get('set-cookie')).toMatch(/^__Host-session=.+/)
      expect(headers.get('set-cookie')).not.toContain('Max-Age')
    })

    test('opens a session and tells whose it is, and nothing of the password', async () => {
      const { status, reply, headers } = await signIn()
      expect(status).toBe(200)
      expect(reply).toEqual({
        account: view(),
        delivery: {
          ...{ id: expect.stringMatching(UUIDV7), publicKey: expect.stringMatching(/^[\w-]{87}$/) },
          expiresAt: '2027-02-23T01:00:00.000Z',
        },
      })
      expect(headers.get('set-cookie')).toMatch(/^__Host-session=.+HttpOnly.+SameSite=Lax; Secure$/)
    })

    test('takes a name typed with capitals, marks and spaces', async () => {
      const typed = ` ${username.replace('mau.hoa', 'Mẫu.Hoa')} `
      expect((await signIn({ username: typed })).status).toBe(200)
    })

    test.each([
      ['a wrong password', { password: 'mật khẩu của ai' }],
      ['a name nobody has', { username: 'khong-co-ai' }],
      ['a name nobody can have', { username: '!' }],
    ])('%s is refused in the same words, without a session', async (_, typed) => {
      const { status, reply, headers } = await signIn(typed)
      expect(status).toBe(401)
      expect(reply).toEqual({ code: 'wrong-credentials', requestId: 'request-1' })
      expect(headers.get('set-cookie')).toBeNull()
    })

    test('after ten wrong passwords even the right one has to wait, and is told until when', async () => {
      for (let at = 0; at < 10; at++) await signIn({ password: 'đoán' })
      const { status, reply } = await signIn()
      expect(status).toBe(429)
      expect(reply).toEqual({
        code: 'too-many-sign-ins',
        until: '2026-11-25T01:15:00.000Z',
        requestId: 'request-1',
      })
      api.clock.now = '2026-11-25T01:15:00.000Z'
      expect((await signIn()).status).toBe(200)
    })

    test('names that fold to the same account are counted together', async () => {
      for (let at = 0; at < 10; at++) {
        await signIn({ username: at % 2 === 0 ? username : username.toUpperCase(), password: 'đoán' })
      }
      expect((await signIn()).status).toBe(429)
    })

    test('after a success earlier mistakes no longer count', async () => {
      for (let at = 0; at < 9; at++) await signIn({ password: 'đoán' })
      await signIn()
      for (let at = 0; at < 9; at++) await signIn({ password: 'đoán' })
      expect((await signIn()).status).toBe(200)
    })
  })

  describe('who is signed in', () => {
    test('is the owner of the session', async () => {
      expect(await me(await signedIn())).toEqual({ account: view() })
    })

    test('is nobody without a session, which is no failure', async () => {
      expect(await me()).toEqual({ account: null })
      expect(await me(`__Host-session=${accountId}.${'0'.repeat(40)}`)).toEqual({ account: null })
    })
  })

  describe('signing out', () => {
    const signOut = (cookie?: string) =>
      call(api.accounts, 'POST', '/api/accounts/sign-out', { cookie, body: {} })

    test('closes this session and leaves others open', async () => {
      const onPhone = await signedIn()
      const onDesk = await signedIn()
      const { status, reply, headers } = await signOut(onDesk)
      expect(status).toBe(200)
      expect(reply).toEqual({ isSignedOut: true })
      expect(headers.get('set-cookie')).toMatch(/^__Host-session=;.*Max-Age=0/)
      expect(await me(onDesk)).toEqual({ account: null })
      expect(await me(onPhone)).toEqual({ account: view() })
    })

    test('is harmless when nobody is signed in', async () => {
      expect((await signOut()).status).toBe(200)
    })
  })

  test('no line of the log holds a name, a password or an address', async () => {
    await signIn({}, '203.0.113.99')
    await signIn({ password: 'đoán' }, '203.0.113.99')
    expect(api.logged).toHaveLength(2)
    expect(JSON.stringify(api.logged)).not.toMatch(/mau\.hoa|mật khẩu|đoán|203\.0\.113\.99/)
  })
})
