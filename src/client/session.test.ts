import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openParcel } from '../api/learning/open-parcel.ts'
import type { StoredDelivery } from '../auth/delivery-store.ts'
import { openDelivery } from '../auth/open-delivery.ts'
import { recordStatementsRoute } from '../contract/learning/record-statements.ts'
import type { AccountView } from '../domain/account/account.ts'
import type { Delivery } from '../domain/account/delivery.ts'
import { callApi } from './call-api.ts'
import { lastReceived, noteReceived } from './last-received.ts'
import { endSession, loseSession } from './leave.ts'
import { currentOwner } from './remembered-account.ts'
import { refreshAccount, signIn, signOut } from './session.ts'
import { rememberSharedDevice } from './shared-device.ts'
import { attemptOnDevice } from './testing/attempts.ts'
import { withLocalStorage } from './testing/local-storage.ts'
import { ACCOUNT, finishedLesson, OTHER_ACCOUNT, subjectOf } from './testing/statements.ts'
import { thisDevice } from './this-device.ts'

const account = (accountId: string): AccountView => ({
  accountId,
  username: 'mau',
  displayName: 'Hoàng Thị Mẫu',
  role: 'learner',
})
/** The server's side of sealing, by delivery. */
const kept = new Map<string, StoredDelivery>()
const SIGNED_OUT = { isSignedOut: true }

let keys: Record<string, Delivery>
let notes: Map<string, string>
let replies: unknown[]
let asked: string[]

beforeAll(async () => {
  keys = {
    [ACCOUNT]: await deliveryFor(ACCOUNT),
    [OTHER_ACCOUNT]: await deliveryFor(OTHER_ACCOUNT),
  }
})

beforeEach(() => {
  notes = withLocalStorage()
  replies = []
  asked = []
  vi.stubGlobal('fetch', async (path: string) => {
    const reply = replies.shift()
    if (reply === undefined) throw new TypeError('no network')
    asked.push(path.replace('/api/', ''))
    return reply instanceof Response ? reply : Response.json(reply)
  })
})

afterEach(async () => {
  await signOut()
  const device = await thisDevice()
  for (const { parcelId } of await device.parcels()) await device.removeParcel(parcelId)
  for (const owner of ['nobody', ACCOUNT, OTHER_ACCOUNT]) {
    await device.removeStatements((await device.waitingStatements(owner)).map(({ id }) => id))
    for (const { attemptId } of await device.attemptsOf(owner)) await device.removeAttempt(attemptId)
  }
  vi.unstubAllGlobals()
})

const signInAs = async (accountId: string) => {
  replies.push({ account: account(accountId), delivery: keys[accountId] })
  return signIn('mau', 'mat-khau')
}
const deliveryFor = (accountId: string): Promise<Delivery> =>
  openDelivery(
    { keep: async (delivery) => void kept.set(delivery.id, delivery) },
    account(accountId),
    new Date().toISOString(),
  )
/** What the server finds in the parcels of this device, and under whose name. */
const contents = async () => {
  const found = []
  for (const { retryAt: _, ...parcel } of await (await thisDevice()).parcels()) {
    const opened = await openParcel({ find: async (id) => kept.get(id) }, parcel, new Date().toISOString())
    if (!opened.ok) throw new Error(opened.code)
    found.push({ accountId: opened.value.account.accountId, content: opened.value.content })
  }
  return found
}
const notSignedIn = () => Response.json({ code: 'not-signed-in', requestId: 'r' }, { status: 401 })

test('what nobody did on this device goes to the person who signs in', async () => {
  const device = await thisDevice()
  await device.keepStatement('nobody', finishedLesson(1))
  await signInAs(ACCOUNT)
  expect(currentOwner()).toBe(ACCOUNT)
  expect(await device.waitingStatements('nobody')).toEqual([])
  expect((await device.waitingStatements(ACCOUNT)).map(subjectOf)).toEqual(['bai-1'])
})

test('sign-out leaves nothing of the person but parcels that only the server can open', async () => {
  const device = await thisDevice()
  await signInAs(ACCOUNT)
  await device.keepProgress(ACCOUNT, [{ courseId: 'khai-sinh', lessons: {}, attempts: {} }])
  await device.keepStatement(ACCOUNT, finishedLesson(2))
  noteReceived(ACCOUNT, '2026-11-25T02:00:00.000Z')
  replies.push(SIGNED_OUT)
  expect(await signOut()).toEqual({ ok: true, value: undefined })
  expect(lastReceived(ACCOUNT)).toBeUndefined()
  expect(currentOwner()).toBe('nobody')
  expect(await device.progressOf(ACCOUNT)).toEqual([])
  expect(await device.waitingStatements(ACCOUNT)).toEqual([])
  expect(await contents()).toEqual([
    { accountId: ACCOUNT, content: { kind: 'statements', statements: [finishedLesson(2)] } },
  ])
  expect([...notes.keys()]).toEqual(['lop-hoc-so.leavings'])
})

test('an attempt under way and one handed in leave sealed, each with what the server lacks', async () => {
  const device = await thisDevice()
  await signInAs(ACCOUNT)
  const second = '01900000-0000-7000-8000-000000000002'
  const answered = {
    ...finishedLesson(3),
    verb: 'answered-question',
    questionId: 'han',
    revision: 1,
  } as const
  const { lessonId: _, ...told } = {
    ...answered,
    attemptId: attemptOnDevice().attemptId,
    answer: { kind: 'choices', choiceIds: ['sau-muoi'] } as const,
  }
  const statement = { ...told, answer: { kind: 'choices' as const, choiceIds: ['sau-muoi'] } }
  const underWay = attemptOnDevice({
    owner: ACCOUNT,
    responses: { han: statement.answer },
    stamps: { han: { revision: 1, statementId: statement.id } },
  })
  await device.addAttempt(underWay)
  await device.keepAttempt(underWay, statement)
  await device.addAttempt(
    attemptOnDevice({
      ...{ attemptId: second, owner: ACCOUNT, isBegun: true, handedInAt: '2026-11-25T02:00:00.000Z' },
      responses: { giay: { kind: 'typed', text: 'Tờ khai' } },
    }),
  )
  await signOut()
  expect(await device.attemptsOf(ACCOUNT)).toEqual([])
  const quiz = { courseId: 'khai-sinh', keyVersion: '0123456789abcdef' }
  expect((await contents()).map(({ content }) => content)).toEqual([
    { kind: 'start', attemptId: underWay.attemptId, ...quiz },
    { kind: 'statements', statements: [statement] },
    {
      ...{ kind: 'submission', attemptId: second, ...quiz },
      responses: [{ questionId: 'giay', answer: { kind: 'typed', text: 'Tờ khai' } }],
      deviceSubmittedAt: '2026-11-25T02:00:00.000Z',
    },
  ])
})

test('without a network a person may leave, and the server is asked nothing before it has closed the session', async () => {
  await signInAs(ACCOUNT)
  await (await thisDevice()).keepStatement(ACCOUNT, finishedLesson(2))
  expect(await signOut()).toEqual({ ok: true, value: undefined })
  expect(currentOwner()).toBe('nobody')
  expect(await refreshAccount()).toEqual({ ok: false, code: 'offline' })
  asked = []
  replies = [SIGNED_OUT, { account: null }]
  await refreshAccount()
  expect(asked).toEqual(['accounts/sign-out', 'accounts/me'])
  expect(currentOwner()).toBe('nobody')
})

test('what the next person did after an offline leaving goes to whoever signs in, and never to the first', async () => {
  const device = await thisDevice()
  await signInAs(ACCOUNT)
  await signOut()
  await device.keepStatement('nobody', finishedLesson(5))
  replies = [SIGNED_OUT, { account: null }]
  await refreshAccount()
  expect((await device.waitingStatements('nobody')).map(subjectOf)).toEqual(['bai-5'])
  await signInAs(OTHER_ACCOUNT)
  expect((await device.waitingStatements(OTHER_ACCOUNT)).map(subjectOf)).toEqual(['bai-5'])
  expect(await contents()).toEqual([])
})

test('while a session is to be closed, nothing that needs one is sent under it', async () => {
  await signInAs(ACCOUNT)
  await signOut()
  asked = []
  replies = [SIGNED_OUT, { receipts: [] }]
  expect(await callApi(recordStatementsRoute, { body: { statements: [finishedLesson(1)] } })).toEqual({
    ok: false,
    code: 'not-signed-in',
  })
  expect(asked).toEqual(['accounts/sign-out'])
})

test('a session that still answers gives nobody the work of others', async () => {
  const device = await thisDevice()
  await device.keepStatement('nobody', finishedLesson(1))
  replies = [{ account: account(ACCOUNT) }, { delivery: keys[ACCOUNT] }]
  await refreshAccount()
  expect(currentOwner()).toBe(ACCOUNT)
  expect((await device.waitingStatements('nobody')).map(subjectOf)).toEqual(['bai-1'])
})

test('who has left while the server was asked is not brought back by its reply', async () => {
  await signInAs(ACCOUNT)
  const asking = Promise.withResolvers<void>()
  const reply = Promise.withResolvers<Response>()
  vi.stubGlobal('fetch', (path: string) => {
    if (path.endsWith('/sign-out')) return Response.json(SIGNED_OUT)
    asking.resolve()
    return reply.promise
  })
  const refreshed = refreshAccount()
  await asking.promise
  await signOut()
  reply.resolve(Response.json({ account: account(ACCOUNT) }))
  await refreshed
  expect(currentOwner()).toBe('nobody')
})

test('where the browser keeps no notes and the server is out of reach, nobody is told they are signed out', async () => {
  vi.stubGlobal('localStorage', undefined)
  await signInAs(ACCOUNT)
  expect(await signOut()).toEqual({ ok: false, code: 'offline' })
  expect(currentOwner()).toBe(ACCOUNT)
  replies = [SIGNED_OUT]
  expect(await signOut()).toEqual({ ok: true, value: undefined })
  expect(currentOwner()).toBe('nobody')
})

test('a session that ended on the server ends here as well, and its work is sealed', async () => {
  await signInAs(ACCOUNT)
  await (await thisDevice()).keepStatement(ACCOUNT, finishedLesson(2))
  replies = [{ account: null }]
  await refreshAccount()
  expect(currentOwner()).toBe('nobody')
  expect((await contents()).map(({ accountId }) => accountId)).toEqual([ACCOUNT])
})

test('a session found ended is not that of the person who is here by now', async () => {
  await signInAs(OTHER_ACCOUNT)
  const before = new Map(notes)
  await endSession(ACCOUNT)
  expect(notes).toEqual(before)
})

describe('a session that ends in the middle of work', () => {
  const loseInTheMiddle = async () => {
    await signInAs(ACCOUNT)
    await (await thisDevice()).keepStatement(ACCOUNT, finishedLesson(2))
    await loseSession(ACCOUNT)
    expect(currentOwner()).toBe('nobody')
  }
  const inPlain = async () => (await (await thisDevice()).waitingStatements(ACCOUNT)).map(subjectOf)

  test('leaves the work where it is for the same person', async () => {
    await loseInTheMiddle()
    expect(await inPlain()).toEqual(['bai-2'])
    await signInAs(ACCOUNT)
    expect(await inPlain()).toEqual(['bai-2'])
    expect(await contents()).toEqual([])
    expect(notes.has('lop-hoc-so.leaving')).toBe(false)
  })

  test('seals the work once somebody else signs in', async () => {
    await loseInTheMiddle()
    await signInAs(OTHER_ACCOUNT)
    expect(await inPlain()).toEqual([])
    expect((await contents()).map(({ accountId }) => accountId)).toEqual([ACCOUNT])
    expect(notes.has('lop-hoc-so.leaving')).toBe(false)
    expect(notes.get('lop-hoc-so.delivery')).toContain(OTHER_ACCOUNT)
  })

  test('seals the work after half an hour, and not before', async () => {
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
    await loseInTheMiddle()
    vi.setSystemTime(Date.now() + 29 * 60_000)
    await refreshAccount()
    expect(await inPlain()).toEqual(['bai-2'])
    vi.setSystemTime(Date.now() + 60_000)
    await refreshAccount()
    expect(await inPlain()).toEqual([])
    expect((await contents()).map(({ accountId }) => accountId)).toEqual([ACCOUNT])
    vi.useRealTimers()
  })

  test('seals the work at once on a page that nobody has touched', async () => {
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } })
    await loseInTheMiddle()
    expect(await inPlain()).toEqual([])
    expect((await contents()).map(({ accountId }) => accountId)).toEqual([ACCOUNT])
  })

  test('seals the work at once where several people use the browser', async () => {
    vi.stubGlobal('document', { cookie: '' })
    rememberSharedDevice(true)
    await loseInTheMiddle()
    expect(await inPlain()).toEqual([])
    expect((await contents()).map(({ accountId }) => accountId)).toEqual([ACCOUNT])
  })
})

test('a tap that was noted and not kept leaves sealed with the rest', async () => {
  await signInAs(ACCOUNT)
  notes.set('lop-hoc-so.tap.1', JSON.stringify({ owner: ACCOUNT, statement: finishedLesson(4) }))
  await signOut()
  expect((await contents()).map(({ content }) => content)).toEqual([
    { kind: 'statements', statements: [finishedLesson(4)] },
  ])
  expect([...notes.keys()].filter((key) => key.includes('tap'))).toEqual([])
})

test('work is not sealed with a key that the server no longer opens: it waits for its owner', async () => {
  const device = await thisDevice()
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
  await signInAs(ACCOUNT)
  await device.keepStatement(ACCOUNT, finishedLesson(2))
  vi.setSystemTime(Date.now() + 91 * 24 * 60 * 60_000)
  await signOut()
  expect(await contents()).toEqual([])
  expect((await device.waitingStatements(ACCOUNT)).map(subjectOf)).toEqual(['bai-2'])
  expect([...notes.keys()].filter((key) => key.includes('delivery'))).toEqual([])
  vi.useRealTimers()
})

describe('on a full device', () => {
  const full = () => new DOMException('full', 'QuotaExceededError')

  test('work that could not be sealed is sealed as soon as there is room, and stays until then', async () => {
    const device = await thisDevice()
    await signInAs(ACCOUNT)
    await device.keepStatement(ACCOUNT, finishedLesson(2))
    vi.spyOn(device, 'handOver').mockRejectedValueOnce(full())
    await signOut()
    expect((await device.waitingStatements(ACCOUNT)).map(subjectOf)).toEqual(['bai-2'])
    replies = [SIGNED_OUT, { account: null }]
    await refreshAccount()
    expect(await device.waitingStatements(ACCOUNT)).toEqual([])
    expect((await contents()).map(({ accountId }) => accountId)).toEqual([ACCOUNT])
    expect([...notes.keys()]).toEqual(['lop-hoc-so.leavings'])
  })

  test('its owner, back before there was room, has the work as it was', async () => {
    const device = await thisDevice()
    await signInAs(ACCOUNT)
    await device.keepStatement(ACCOUNT, finishedLesson(2))
    vi.spyOn(device, 'handOver').mockRejectedValueOnce(full()).mockRejectedValueOnce(full())
    await signOut()
    replies = [SIGNED_OUT]
    await signInAs(ACCOUNT)
    expect((await device.waitingStatements(ACCOUNT)).map(subjectOf)).toEqual(['bai-2'])
    expect(notes.has('lop-hoc-so.leaving')).toBe(false)
  })

  test('an attempt stays while a tap of it is only noted', async () => {
    const device = await thisDevice()
    await signInAs(ACCOUNT)
    await device.addAttempt(attemptOnDevice({ owner: ACCOUNT, isBegun: true, responses: {} }))
    notes.set('lop-hoc-so.tap.1', JSON.stringify({ owner: ACCOUNT, statement: finishedLesson(4) }))
    vi.spyOn(device, 'keepStatement').mockRejectedValueOnce(full())
    await signOut()
    expect(await device.attemptsOf(ACCOUNT)).toHaveLength(1)
    notes.delete('lop-hoc-so.tap.1')
  })

  test('what nobody did is adopted once there is room, without another sign-in', async () => {
    const device = await thisDevice()
    await device.keepStatement('nobody', finishedLesson(1))
    vi.spyOn(device, 'adopt').mockRejectedValueOnce(full())
    await signInAs(ACCOUNT)
    expect((await device.waitingStatements('nobody')).map(subjectOf)).toEqual(['bai-1'])
    replies = [{ account: account(ACCOUNT) }]
    await refreshAccount()
    expect((await device.waitingStatements(ACCOUNT)).map(subjectOf)).toEqual(['bai-1'])
  })

  test('and is no longer that person’s once they have left', async () => {
    const device = await thisDevice()
    await device.keepStatement('nobody', finishedLesson(1))
    vi.spyOn(device, 'adopt').mockRejectedValueOnce(full())
    await signInAs(ACCOUNT)
    replies = [SIGNED_OUT]
    await signOut()
    replies = [{ account: account(ACCOUNT) }, { delivery: keys[ACCOUNT] }]
    await refreshAccount()
    expect((await device.waitingStatements('nobody')).map(subjectOf)).toEqual(['bai-1'])
  })
})

test('without a network the remembered person stays', async () => {
  await signInAs(ACCOUNT)
  await refreshAccount()
  expect(currentOwner()).toBe(ACCOUNT)
})

test('another person signing in sees nothing of the one before, whose work is sealed under the right name', async () => {
  const device = await thisDevice()
  await signInAs(ACCOUNT)
  await device.keepProgress(ACCOUNT, [{ courseId: 'khai-sinh', lessons: {}, attempts: {} }])
  await device.keepStatement(ACCOUNT, finishedLesson(2))
  await signInAs(OTHER_ACCOUNT)
  expect(currentOwner()).toBe(OTHER_ACCOUNT)
  expect(await device.progressOf(ACCOUNT)).toEqual([])
  expect(await device.waitingStatements(ACCOUNT)).toEqual([])
  expect((await contents()).map(({ accountId }) => accountId)).toEqual([ACCOUNT])
})

test('what the server says of a person who has left meanwhile is not kept', async () => {
  const device = await thisDevice()
  await signInAs(ACCOUNT)
  replies = [SIGNED_OUT]
  await signOut()
  await device.keepProgress(ACCOUNT, [{ courseId: 'khai-sinh', lessons: {}, attempts: {} }])
  await device.addAttempt(attemptOnDevice({ owner: ACCOUNT }))
  expect(await device.progressOf(ACCOUNT)).toEqual([])
  expect(await device.attemptsOf(ACCOUNT)).toEqual([])
})

test('work of somebody without a delivery key stays with its owner', async () => {
  const device = await thisDevice()
  await signInAs(ACCOUNT)
  notes.delete('lop-hoc-so.delivery')
  await device.keepStatement(ACCOUNT, finishedLesson(2))
  await signOut()
  expect((await device.waitingStatements(ACCOUNT)).map(subjectOf)).toEqual(['bai-2'])
})

test('a leaving that was cut off by the closing of the page is finished by the next', async () => {
  const device = await thisDevice()
  await signInAs(ACCOUNT)
  await device.keepStatement(ACCOUNT, finishedLesson(2))
  notes.set('lop-hoc-so.leaving', JSON.stringify({ owner: ACCOUNT, isSessionOpen: true }))
  await refreshAccount()
  expect(currentOwner()).toBe('nobody')
  expect((await contents()).map(({ accountId }) => accountId)).toEqual([ACCOUNT])
})

test('a delivery key is renewed in good time, and asked for where there is none', async () => {
  await signInAs(ACCOUNT)
  replies = [{ account: account(ACCOUNT) }]
  asked = []
  await refreshAccount()
  expect(asked).toEqual(['accounts/me'])
  const inFiftyDays = new Date(Date.now() + 50 * 24 * 60 * 60 * 1000).toISOString()
  const old = { accountId: ACCOUNT, delivery: { ...keys[ACCOUNT], expiresAt: inFiftyDays } }
  notes.set('lop-hoc-so.delivery', JSON.stringify(old))
  replies = [{ account: account(ACCOUNT) }, { delivery: keys[ACCOUNT] }]
  await refreshAccount()
  expect(notes.get('lop-hoc-so.delivery')).toContain(keys[ACCOUNT]?.expiresAt)
})

test('a refused session does not stand in the way of leaving', async () => {
  await signInAs(ACCOUNT)
  replies = [notSignedIn()]
  await signOut()
  expect(currentOwner()).toBe('nobody')
})
