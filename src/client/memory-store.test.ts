import { expect, test } from 'vitest'
import type { AnswerStatement } from '../domain/progress/statement.ts'
import { createMemoryStore } from './memory-store.ts'
import { attemptOnDevice } from './testing/attempts.ts'
import { ACCOUNT, finishedLesson } from './testing/statements.ts'

// What holds for every store of the device; a browser journey holds the lasting one to the same.

const SECOND = '01900000-0000-7000-8000-000000000002'

const answered = (n: number): AnswerStatement => ({
  id: `01900000-0000-7000-8000-00000000001${n}`,
  verb: 'answered-question',
  courseId: 'khai-sinh',
  attemptId: attemptOnDevice().attemptId,
  questionId: 'han',
  answer: { kind: 'typed', text: 'sáu mươi'.slice(0, n) },
  revision: n,
  recordedAt: '2026-11-25T02:00:00.000Z',
})

test('two tabs that begin at once get one attempt', async () => {
  const device = createMemoryStore()
  const [first, second] = [attemptOnDevice(), attemptOnDevice({ attemptId: SECOND })]
  const claimed = await Promise.all([device.claimAttempt(first), device.claimAttempt(second)])
  expect(claimed).toEqual([first, first])
  expect(await device.attemptsOf('nobody')).toEqual([first])
})

test('an attempt that waits to be handed in, or of another bank, does not stand in the way of a new one', async () => {
  const device = createMemoryStore()
  await device.addAttempt(attemptOnDevice({ handedInAt: '2026-11-25T02:00:00.000Z' }))
  const second = attemptOnDevice({ attemptId: SECOND })
  expect(await device.claimAttempt(second)).toEqual(second)
  const renewed = attemptOnDevice({
    attemptId: '01900000-0000-7000-8000-000000000003',
    keyVersion: 'ffffffffffffffff',
  })
  expect(await device.claimAttempt(renewed)).toEqual(renewed)
})

test('an answer and the statement that tells it are kept together', async () => {
  const device = createMemoryStore()
  await device.addAttempt(attemptOnDevice())
  await device.keepAttempt(attemptOnDevice({ place: 2 }), answered(1))
  expect((await device.attemptsOf('nobody'))[0]?.place).toBe(2)
  expect(await device.waitingStatements('nobody')).toEqual([answered(1)])
})

test('a statement may take the place of one that was not sent yet', async () => {
  const device = createMemoryStore()
  await device.addAttempt(attemptOnDevice())
  await device.keepAttempt(attemptOnDevice(), answered(1))
  await device.keepAttempt(attemptOnDevice(), answered(2), answered(1).id)
  expect(await device.waitingStatements('nobody')).toEqual([answered(2)])
})

test('an attempt that is gone is not brought back by a tab that did not know, nor told of', async () => {
  const device = createMemoryStore()
  expect(await device.keepAttempt(attemptOnDevice(), answered(1))).toBeUndefined()
  expect(await device.attemptsOf('nobody')).toEqual([])
  expect(await device.waitingStatements('nobody')).toEqual([])
})

test('answers given as nobody join the account at sign-in, with their attempt', async () => {
  const device = createMemoryStore()
  await device.addAttempt(attemptOnDevice())
  await device.keepAttempt(attemptOnDevice(), answered(1))
  await device.adopt(ACCOUNT)
  expect(await device.waitingStatements(ACCOUNT)).toEqual([answered(1)])
  expect((await device.attemptsOf(ACCOUNT)).map(({ owner }) => owner)).toEqual([ACCOUNT])
})

const PARCEL = {
  ...{ parcelId: SECOND, deliveryId: attemptOnDevice().attemptId },
  sealed: 'A'.repeat(120),
}

test('parcels take the place of the work they hold', async () => {
  const device = createMemoryStore()
  const attempt = attemptOnDevice({ owner: ACCOUNT })
  await device.addAttempt(attempt)
  await device.keepStatement(ACCOUNT, answered(1))
  await device.handOver([PARCEL], { statements: [answered(1)], attempts: [attempt] })
  expect(await device.parcels()).toEqual([PARCEL])
  expect(await device.waitingStatements(ACCOUNT)).toEqual([])
  expect(await device.attemptsOf(ACCOUNT)).toEqual([])
})

test('what changed after it was packed stays, to be packed again', async () => {
  const device = createMemoryStore()
  const attempt = attemptOnDevice({ owner: ACCOUNT })
  await device.addAttempt({ ...attempt, place: 1 })
  await device.keepStatement(ACCOUNT, answered(2))
  await device.handOver([PARCEL], { statements: [answered(1)], attempts: [attempt] })
  expect((await device.attemptsOf(ACCOUNT)).map(({ place }) => place)).toEqual([1])
  expect(await device.waitingStatements(ACCOUNT)).toEqual([answered(2)])
})

test('a parcel that is gone is not brought back', async () => {
  const device = createMemoryStore()
  await device.keepParcel(PARCEL)
  expect(await device.parcels()).toEqual([])
})

const REFUSED = { code: 'bad-request', at: '2026-11-25T03:00:00.000Z' } as const

test('a refused statement waits no longer, and stays under its owner until it is let go of', async () => {
  const device = createMemoryStore()
  await device.keepStatement('nobody', finishedLesson(1))
  await device.refuseStatement(finishedLesson(1).id, REFUSED)
  expect(await device.waitingStatements('nobody')).toEqual([])
  await device.adopt(ACCOUNT)
  expect(await device.keptStatements(ACCOUNT)).toMatchObject([
    { statement: finishedLesson(1), refused: REFUSED },
  ])
  await device.removeStatements([finishedLesson(1).id])
  expect(await device.keptStatements(ACCOUNT)).toEqual([])
})

test('a refused answer is not swept away by the next letter typed', async () => {
  const device = createMemoryStore()
  await device.addAttempt(attemptOnDevice())
  await device.keepAttempt(attemptOnDevice(), answered(1))
  await device.refuseStatement(answered(1).id, REFUSED)
  await device.keepAttempt(attemptOnDevice(), answered(2), answered(1).id)
  expect((await device.keptStatements('nobody')).map(({ statement }) => statement)).toEqual([
    answered(1),
    answered(2),
  ])
})

test('a refused attempt keeps its answers; what is gone cannot be refused', async () => {
  const device = createMemoryStore()
  const handedIn = attemptOnDevice({ handedInAt: '2026-11-25T02:00:00.000Z' })
  await device.addAttempt(handedIn)
  await device.refuseAttempt(handedIn.attemptId, { code: 'no-tries-left', at: REFUSED.at })
  await device.refuseAttempt(SECOND, REFUSED)
  await device.refuseStatement(finishedLesson(1).id, REFUSED)
  expect(await device.attemptsOf('nobody')).toEqual([
    { ...handedIn, refused: { code: 'no-tries-left', at: REFUSED.at } },
  ])
  expect(await device.keptStatements('nobody')).toEqual([])
})
