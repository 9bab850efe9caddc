import { describe, expect, it } from 'vitest'
import type { AnswerKey, QuestionKey } from '../quiz/answer-key.ts'
import type { QuestionResponse } from '../quiz/response.ts'
import type { SubmittedAttempt } from './attempt.ts'
import { explainAttempt } from './mark-attempt.ts'
import { remarkAttempt } from './remark-attempt.ts'

const question = (id: string, right: string, choices = ['a', 'b', 'c']): QuestionKey => ({
  id,
  lessonId: `bai-${id}`,
  parts: [
    {
      id,
      solution: {
        kind: 'single-choice',
        rightChoiceIds: [right],
        reasons: Object.fromEntries(choices.map((choice) => [choice, `${choice} của ${id}`])),
      },
    },
  ],
  cite: { source: 'luat' },
})
const several = (id: string, ...rightChoiceIds: string[]): QuestionKey => ({
  ...question(id, 'a'),
  parts: [
    { id, solution: { kind: 'multiple-choice', rightChoiceIds, reasons: { a: '', b: '', c: '', d: '' } } },
  ],
})

const key = (questions: QuestionKey[], rules: Partial<AnswerKey['rules']> = {}): AnswerKey => ({
  courseId: 'khoa',
  keyVersion: '0123456789abcdef',
  rules: { drawn: questions.length, passMark: 2, waitMinutes: 0, ...rules },
  questions,
})

const chose = (questionId: string, ...choiceIds: string[]): QuestionResponse => ({
  questionId,
  answer: { kind: 'choices', choiceIds },
})

const attempt = (
  responses: QuestionResponse[],
  changes: Partial<SubmittedAttempt> = {},
): SubmittedAttempt => ({
  attemptId: '019ab3c0-0000-7000-8000-000000000001',
  accountId: '019ab3c0-0000-7000-8000-0000000000aa',
  courseId: 'khoa',
  keyVersion: '0123456789abcdef',
  responses,
  earned: 1,
  of: 3,
  isPassed: false,
  submittedAt: '2026-11-25T02:00:00.000Z',
  deviceSubmittedAt: '2026-11-25T01:59:00.000Z',
  ...changes,
})

const answered = key([question('mot', 'a'), question('hai', 'a'), question('ba', 'a')])
const handedIn = attempt([chose('mot', 'a'), chose('hai', 'b'), chose('ba', 'c')])
const remark = (newer: AnswerKey, of = handedIn, deciding = answered) =>
  remarkAttempt({ answered, deciding, newer }, of)
const changesIn = ({ questions }: ReturnType<typeof remark>) =>
  Object.fromEntries(
    questions.map(({ questionId, before, after, change }) => [questionId, [before, after, change]]),
  )

describe('marking again', () => {
  it('gives the point of a question whose key was mended, and the pass with it', () => {
    const again = remark(key([question('mot', 'a'), question('hai', 'b'), question('ba', 'a')]))
    expect(again).toMatchObject({
      before: { earned: 1, isPassed: false },
      after: { earned: 2, isPassed: true },
      of: 3,
    })
    expect(changesIn(again)).toEqual({
      mot: [1, 1, 'same'],
      hai: [0, 1, 'changed'],
      ba: [0, 0, 'same'],
    })
  })

  it('takes a point and a pass where the key was mended the other way', () => {
    const passed = attempt([chose('mot', 'a'), chose('hai', 'a'), chose('ba', 'c')], {
      earned: 2,
      isPassed: true,
    })
    const newer = key([question('mot', 'b'), question('hai', 'a'), question('ba', 'a')])
    expect(remark(newer, passed)).toMatchObject({
      before: { earned: 2, isPassed: true },
      after: { earned: 1, isPassed: false },
    })
  })

  it('keeps the pass mark and the number of questions of the version that was answered', () => {
    const newer = key([question('mot', 'a'), question('hai', 'b')], { passMark: 1, drawn: 1 })
    expect(remark(newer)).toMatchObject({ after: { earned: 2, isPassed: true }, of: 3 })
    const strict = key(answered.questions, { passMark: 1 })
    expect(remark(strict).after).toEqual({ earned: 1, isPassed: false })
  })

  it('leaves a question alone that was withdrawn since', () => {
    expect(changesIn(remark(key([question('hai', 'a'), question('ba', 'a')])))).toMatchObject({
      mot: [1, 1, 'withdrawn'],
    })
  })

  it('leaves a question alone that asks otherwise now, for its answer says nothing about it', () => {
    const newer = key([question('mot', 'd', ['a', 'b', 'c', 'd']), question('hai', 'a'), question('ba', 'a')])
    expect(changesIn(remark(newer))).toMatchObject({ mot: [1, 1, 'not-comparable'] })
  })

  it('tells parts of points', () => {
    const bank = key([several('mot', 'a', 'b')])
    const half = attempt([chose('mot', 'a')], { earned: 0.5, of: 1 })
    const again = remarkAttempt(
      { answered: bank, deciding: bank, newer: key([several('mot', 'a', 'b', 'c', 'd')]) },
      half,
    )
    expect(again.after.earned).toBe(0.25)
    expect(changesIn(again)).toEqual({ mot: [0.5, 0.25, 'changed'] })
  })

  it('counts from the latest decision where the attempt was marked again before', () => {
    const second = key([question('mot', 'a'), question('hai', 'b'), question('ba', 'a')])
    const third = key([question('mot', 'a'), question('hai', 'b'), question('ba', 'c')])
    const remarked = attempt(handedIn.responses, {
      remarks: [
        {
          ...{ keyVersion: 'bbbbbbbbbbbbbbbb', earned: 2, isPassed: true },
          ...{ decidedAt: '2026-11-26T02:00:00.000Z', decidedBy: handedIn.accountId, reason: 'Sửa câu hai.' },
        },
      ],
    })
    const again = remark(third, remarked, second)
    expect(again).toMatchObject({
      before: { earned: 2, isPassed: true },
      after: { earned: 3, isPassed: true },
    })
    expect(changesIn(again)).toMatchObject({ hai: [1, 1, 'changed'], ba: [0, 1, 'changed'] })
  })

  it('draws as the version answered did, even where the newer one moved a question to another lesson', () => {
    const bank = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau'].map((id) => ({
      ...question(id, 'a'),
      lessonId: id < 'h' ? 'bai-mot' : 'bai-hai',
    }))
    const older = key(bank, { drawn: 3 })
    const newer = key(
      bank.map((one) => ({ ...one, lessonId: 'bai-khac' })),
      { drawn: 6 },
    )
    const idsIn = ({ questions }: { questions: { questionId: string }[] }) =>
      questions.map(({ questionId }) => questionId)
    const drawn = idsIn(explainAttempt(older, attempt([])))
    expect(drawn).toHaveLength(3)
    expect(idsIn(remarkAttempt({ answered: older, deciding: older, newer }, attempt([])))).toEqual(drawn)
  })
})
