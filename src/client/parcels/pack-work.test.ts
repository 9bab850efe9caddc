import { expect, test } from 'vitest'
import type { AnswerStatement, Statement } from '../../domain/progress/statement.ts'
import { attemptOnDevice } from '../testing/attempts.ts'
import { finishedLesson } from '../testing/statements.ts'
import { packWork } from './pack-work.ts'

const ANSWER = { kind: 'choices' as const, choiceIds: ['sau-muoi'] }
const { attemptId, courseId, keyVersion } = attemptOnDevice()
const kept = (statements: readonly Statement[]) => statements.map((statement) => ({ statement }))
const kinds = (attempt: Parameters<typeof attemptOnDevice>[0]): string[] =>
  packWork([], [attemptOnDevice(attempt)]).map(({ kind }) => kind)

test('thirty statements make two parcels, in their order', () => {
  const statements = Array.from({ length: 30 }, (_, at) => finishedLesson(at + 1))
  expect(packWork(kept(statements), [])).toEqual([
    { kind: 'statements', statements: statements.slice(0, 25) },
    { kind: 'statements', statements: statements.slice(25) },
  ])
})

test('no parcel comes near what the server takes, however much was typed', () => {
  const part = { kind: 'typed' as const, text: 'ế'.repeat(100) }
  const parts = { a: part, b: part, c: part, d: part, e: part }
  const long = (n: number): AnswerStatement => ({
    ...{ id: finishedLesson(n).id, verb: 'answered-question', courseId, attemptId, questionId: 'han' },
    ...{ answer: { kind: 'parts', parts }, revision: n, recordedAt: '2026-11-25T02:00:00.000Z' },
  })
  const packed = packWork(kept(Array.from({ length: 25 }, (_, at) => long(at + 1))), [])
  expect(packed.length).toBe(2)
  for (const content of packed)
    expect(new TextEncoder().encode(JSON.stringify(content)).length).toBeLessThan(32_000)
})

test('what the server refused, or may not be able to read, takes nothing else with it', () => {
  const unreadable = { ...finishedLesson(2), lessonId: 'KHÔNG CÓ' }
  const refused = { code: 'bad-request', at: '2026-11-25T02:00:00.000Z' } as const
  const work = [
    ...kept([finishedLesson(1), unreadable]),
    { statement: finishedLesson(3), refused },
    ...kept([finishedLesson(4)]),
  ]
  expect(packWork(work, [])).toEqual([
    { kind: 'statements', statements: [finishedLesson(1), finishedLesson(4)] },
    { kind: 'statements', statements: [unreadable] },
    { kind: 'statements', statements: [finishedLesson(3)] },
  ])
})

test('what begins comes before what was told, and that before what was handed in', () => {
  const stamps = { han: { revision: 1, statementId: finishedLesson(1).id } }
  const begins = attemptOnDevice({ responses: { han: ANSWER }, stamps })
  const handedIn = attemptOnDevice({ handedInAt: '2026-11-25T02:00:00.000Z' })
  expect(packWork(kept([finishedLesson(1)]), [handedIn, begins]).map(({ kind }) => kind)).toEqual([
    ...['start', 'statements', 'submission'],
  ])
})

test('an attempt that the server saw begin, with every answer told, leaves nothing to send', () => {
  const stamps = { han: { revision: 1, statementId: finishedLesson(1).id } }
  expect(kinds({ isBegun: true, responses: { han: ANSWER }, stamps })).toEqual([])
})

test('an attempt without an answer is not begun for anybody', () => {
  expect(kinds({})).toEqual([])
})

test('an answer from before there were statements is told as one', () => {
  const stamps = { giay: { revision: 4, statementId: finishedLesson(1).id } }
  const responses = { giay: ANSWER, han: ANSWER }
  expect(packWork([], [attemptOnDevice({ isBegun: true, responses, stamps })])).toMatchObject([
    {
      kind: 'statements',
      statements: [{ verb: 'answered-question', attemptId, courseId, questionId: 'han', revision: 5 }],
    },
  ])
})

test('an attempt handed in where no network was needs no start of its own', () => {
  const handedInAt = '2026-11-25T02:00:00.000Z'
  expect(packWork([], [attemptOnDevice({ handedInAt, responses: { han: ANSWER } })])).toEqual([
    {
      ...{ kind: 'submission', attemptId, courseId, keyVersion, deviceSubmittedAt: handedInAt },
      responses: [{ questionId: 'han', answer: ANSWER }],
    },
  ])
})
