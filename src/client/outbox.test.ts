import { afterEach, expect, test, vi } from 'vitest'
import type { Statement } from '../domain/progress/statement.ts'
import type { ErrorCode } from '../domain/shared/error-code.ts'
import { fail, type Result, succeed } from '../domain/shared/result.ts'
import { createMemoryStore } from './memory-store.ts'
import { createOutbox, type Receipt } from './outbox.ts'
import { ACCOUNT, finishedLesson, OTHER_ACCOUNT, subjectOf } from './testing/statements.ts'

const RECEIVED_AT = '2026-11-25T02:00:00.000Z'

afterEach(() => void vi.useRealTimers())

type Reply = Result<Receipt[], { code: ErrorCode }>
const receiveAll = (batch: Statement[]): Reply =>
  succeed(batch.map(({ id }) => ({ id, receivedAt: RECEIVED_AT })))

/** An outbox with so many statements waiting, against a server that answers as given. */
const setUp = async (count: number, answer: (batch: Statement[], call: number) => Reply) => {
  const device = createMemoryStore()
  for (let n = 1; n <= count; n++) await device.keepStatement(ACCOUNT, finishedLesson(n))
  const sent: string[][] = []
  const delays: number[] = []
  const reruns: (() => void)[] = []
  const outbox = createOutbox({
    device,
    send: async (_, batch) => {
      sent.push(batch.map(subjectOf))
      return answer(batch, sent.length)
    },
    later: (run, delayMs) => {
      reruns.push(run)
      delays.push(delayMs)
    },
  })
  const waiting = async () => (await device.waitingStatements(ACCOUNT)).map(subjectOf)
  return { device, outbox, sent, delays, reruns, waiting }
}

test('everything is sent in batches no larger than the contract allows, in the order it was done', async () => {
  const { outbox, sent, waiting } = await setUp(30, receiveAll)
  await outbox.drain(ACCOUNT)
  expect(sent.map((batch) => batch.length)).toEqual([25, 5])
  expect(sent[0]?.[0]).toBe('bai-1')
  expect(sent[1]?.[4]).toBe('bai-30')
  expect(await waiting()).toEqual([])
})

test('a receipt turns into progress at the moment the server named', async () => {
  const { device, outbox } = await setUp(1, receiveAll)
  await outbox.drain(ACCOUNT)
  expect(await device.progressOf(ACCOUNT)).toEqual([
    {
      courseId: 'khai-sinh',
      lessons: { 'bai-1': { openedAt: RECEIVED_AT, finishedAt: RECEIVED_AT } },
      attempts: {},
    },
  ])
})

test('a statement without a receipt stays, and is sent again', async () => {
  const { outbox, sent, waiting } = await setUp(2, (batch, call) =>
    receiveAll(call === 1 ? batch.slice(1) : batch),
  )
  await outbox.drain(ACCOUNT)
  expect(sent).toEqual([['bai-1', 'bai-2'], ['bai-1']])
  expect(await waiting()).toEqual([])
})

test('offline, nothing is lost and the next try waits longer each time', async () => {
  const { outbox, delays, reruns, waiting } = await setUp(1, () => fail({ code: 'offline' }))
  await outbox.drain(ACCOUNT)
  for (const round of [0, 1]) {
    reruns[round]?.()
    await outbox.drain(ACCOUNT)
  }
  expect(delays).toEqual([5_000, 10_000, 20_000])
  expect(await waiting()).toEqual(['bai-1'])
})

test('the wait never grows beyond ten minutes', async () => {
  const { outbox, delays } = await setUp(1, () => fail({ code: 'internal' }))
  for (let tries = 0; tries < 9; tries++) await outbox.drain(ACCOUNT)
  expect(delays.at(-1)).toBe(600_000)
})

test.each(['bad-request', 'body-too-large'] as const)(
  'one statement refused with %s is kept as refused, with the moment, and holds up nothing',
  async (code) => {
    vi.useFakeTimers({ now: Date.parse('2026-11-25T03:00:00.000Z'), toFake: ['Date'] })
    const { device, outbox, waiting } = await setUp(3, (batch) =>
      batch.some((statement) => subjectOf(statement) === 'bai-2') ? fail({ code }) : receiveAll(batch),
    )
    expect(await outbox.drain(ACCOUNT)).toBeUndefined()
    expect(await waiting()).toEqual([])
    expect(await device.keptStatements(ACCOUNT)).toEqual([
      {
        owner: ACCOUNT,
        statement: finishedLesson(2),
        refused: { code, at: '2026-11-25T03:00:00.000Z' },
      },
    ])
  },
)

test('what was refused is not sent again, not even by the next page', async () => {
  const { device, outbox, sent } = await setUp(1, () => fail({ code: 'bad-request' }))
  await outbox.drain(ACCOUNT)
  const nextPage = createOutbox({ device, send: async () => fail({ code: 'internal' }), later: () => {} })
  expect(await nextPage.drain(ACCOUNT)).toBeUndefined()
  expect(sent).toHaveLength(1)
})

test('where the refusal cannot be noted, the statement is not sent round and round', async () => {
  const { device, outbox, sent } = await setUp(1, () => fail({ code: 'bad-request' }))
  device.refuseStatement = async () => undefined
  await outbox.drain(ACCOUNT)
  expect(sent).toHaveLength(1)
})

test('whoever asked to send is told why it stopped', async () => {
  const { outbox } = await setUp(1, () => fail({ code: 'offline' }))
  expect(await outbox.drain(ACCOUNT)).toBe('offline')
})

test('a session that has ended stops the sending at once and loses nothing', async () => {
  const { outbox, sent, delays, waiting } = await setUp(30, () => fail({ code: 'not-signed-in' }))
  await outbox.drain(ACCOUNT)
  expect(sent).toHaveLength(1)
  expect(delays).toEqual([])
  expect(await waiting()).toHaveLength(30)
})

test('a reply without any receipt is tried again later, not at once and for ever', async () => {
  const { outbox, sent, delays } = await setUp(1, () => succeed([]))
  await outbox.drain(ACCOUNT)
  expect(sent).toHaveLength(1)
  expect(delays).toEqual([5_000])
})

test('a reply with receipts for something else is tried again later too', async () => {
  const { outbox, sent, delays, waiting } = await setUp(1, () => receiveAll([finishedLesson(2)]))
  await outbox.drain(ACCOUNT)
  expect(sent).toHaveLength(1)
  expect(delays).toEqual([5_000])
  expect(await waiting()).toEqual(['bai-1'])
})

test('what another person left on a shared computer is not sent', async () => {
  const { device, outbox, sent } = await setUp(0, receiveAll)
  await device.keepStatement(OTHER_ACCOUNT, finishedLesson(1))
  await device.keepStatement('nobody', finishedLesson(2))
  await outbox.drain(ACCOUNT)
  expect(sent).toEqual([])
})

test('two occasions at once send each statement once', async () => {
  const { outbox, sent } = await setUp(2, receiveAll)
  await Promise.all([outbox.drain(ACCOUNT), outbox.drain(ACCOUNT)])
  expect(sent).toEqual([['bai-1', 'bai-2']])
})
