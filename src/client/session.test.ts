import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lastReceived, noteReceived } from './last-received.ts'
import { currentOwner } from './remembered-account.ts'
import { refreshAccount, signIn, signOut } from './session.ts'
import { ACCOUNT, finishedLesson, OTHER_ACCOUNT, subjectOf } from './testing/statements.ts'
import { thisDevice } from './this-device.ts'

const account = (accountId: string) => ({
  accountId,
  username: 'mau',
  displayName: 'Hoàng Thị Mẫu',
  role: 'learner',
})

let replies: unknown[] = []

beforeEach(() => {
  vi.stubGlobal('fetch', async () => {
    const reply = replies.shift()
    if (reply === undefined) throw new TypeError('no network')
    return Response.json(reply)
  })
})

afterEach(async () => {
  replies = [{ isSignedOut: true }]
  await signOut()
  vi.unstubAllGlobals()
})

test('what nobody did on this device goes to the person who signs in', async () => {
  const device = await thisDevice()
  await device.keepStatement('nobody', finishedLesson(1))
  replies = [{ account: account(ACCOUNT) }]
  await signIn('mau', 'mat-khau')
  expect(currentOwner()).toBe(ACCOUNT)
  expect(await device.waitingStatements('nobody')).toEqual([])
  expect((await device.waitingStatements(ACCOUNT)).map(subjectOf)).toEqual(['bai-1'])
})

test('sign-out leaves no trace of the person but the work that has not been sent', async () => {
  const device = await thisDevice()
  replies = [{ account: account(ACCOUNT) }, { isSignedOut: true }]
  await signIn('mau', 'mat-khau')
  await device.keepProgress(ACCOUNT, [{ courseId: 'khai-sinh', lessons: {}, attempts: {} }])
  await device.keepStatement(ACCOUNT, finishedLesson(2))
  noteReceived(ACCOUNT, '2026-11-25T02:00:00.000Z')
  await signOut()
  expect(lastReceived(ACCOUNT)).toBeUndefined()
  expect(currentOwner()).toBe('nobody')
  expect(await device.progressOf(ACCOUNT)).toEqual([])
  expect((await device.waitingStatements(ACCOUNT)).map(subjectOf)).toContain('bai-2')
})

test('without a network nobody is told they are signed out', async () => {
  replies = [{ account: account(ACCOUNT) }]
  await signIn('mau', 'mat-khau')
  expect(await signOut()).toEqual({ ok: false, code: 'offline' })
  expect(currentOwner()).toBe(ACCOUNT)
})

test('a session that ended on the server ends here as well', async () => {
  replies = [{ account: account(ACCOUNT) }, { account: null }]
  await signIn('mau', 'mat-khau')
  await refreshAccount()
  expect(currentOwner()).toBe('nobody')
})

test('without a network the remembered person stays', async () => {
  replies = [{ account: account(ACCOUNT) }]
  await signIn('mau', 'mat-khau')
  await refreshAccount()
  expect(currentOwner()).toBe(ACCOUNT)
})

test('another person signing in sees nothing of the one before', async () => {
  const device = await thisDevice()
  replies = [{ account: account(ACCOUNT) }, { account: account(OTHER_ACCOUNT) }]
  await signIn('mau', 'mat-khau')
  await device.keepProgress(ACCOUNT, [{ courseId: 'khai-sinh', lessons: {}, attempts: {} }])
  await signIn('mau-khac', 'mat-khau')
  expect(currentOwner()).toBe(OTHER_ACCOUNT)
  expect(await device.progressOf(ACCOUNT)).toEqual([])
})
