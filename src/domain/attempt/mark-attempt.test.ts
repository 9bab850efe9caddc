import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerKey, QuestionKey } from '../quiz/answer-key.ts'
import type { QuestionResponse } from '../quiz/response.ts'
import type { SubmittedAttempt } from './attempt.ts'
import { explainAttempt, markAttempt } from './mark-attempt.ts'

const ATTEMPT = '019ab3c0-0000-7000-8000-000000000001'

const question = (id: string, right: string): QuestionKey => ({
  id,
  lessonId: `bai-${id}`,
  parts: [
    {
      id,
      solution: {
        kind: 'single-choice',
        rightChoiceIds: [right],
        reasons: { a: `Lý do a của ${id}`, b: `Lý do b của ${id}` },
      },
    },
  ],
  cite: { source: 'luat', at: 'Điều 1' },
})

const key = (questions: QuestionKey[], drawn = questions.length): AnswerKey => ({
  courseId: 'khoa',
  keyVersion: '0123456789abcdef',
  rules: { drawn, passMark: 1, waitMinutes: 0 },
  questions,
})

describe('marking', () => {
  it('marks with the key it is given, so a bank mended later leaves old attempts alone', () => {
    const responses: QuestionResponse[] = [
      { questionId: 'mot', answer: { kind: 'choices', choiceIds: ['a'] } },
    ]
    expect(markAttempt(key([question('mot', 'a')]), ATTEMPT, responses)).toMatchObject({
      value: { earned: 1 },
    })
    expect(markAttempt(key([question('mot', 'b')]), ATTEMPT, responses)).toMatchObject({
      value: { earned: 0 },
    })
  })

  it('refuses an answer to a question that the attempt was not given', () => {
    const responses: QuestionResponse[] = [
      { questionId: 'mot', answer: { kind: 'choices', choiceIds: ['a'] } },
      { questionId: 'hai', answer: { kind: 'choices', choiceIds: ['a'] } },
    ]
    expect(markAttempt(key([question('mot', 'a'), question('hai', 'a')], 1), ATTEMPT, responses)).toEqual({
      ok: false,
      code: 'question-not-drawn',
    })
  })
})

it('marks the same whatever order an attempt shows its questions and choices in', () => {
  const bank = key(['mot', 'hai', 'ba', 'bon', 'nam'].map((id, at) => question(id, ['a', 'b'][at % 2] ?? '')))
  const responses = ['a', 'b', 'b', 'a', 'a'].map((choiceId, at) => ({
    questionId: bank.questions[at]?.id ?? '',
    answer: { kind: 'choices' as const, choiceIds: [choiceId] },
  }))
  fc.assert(
    fc.property(
      fc.uuid({ version: 7 }),
      fc.shuffledSubarray(responses, { minLength: 5, maxLength: 5 }),
      (attemptId, sent) => {
        expect(markAttempt(bank, attemptId, sent)).toEqual({
          ok: true,
          value: { earned: 3, of: 5, isPassed: true },
        })
      },
    ),
  )
})

describe('explaining', () => {
  it('gives each question its points, the right choice, the reasons and the source', () => {
    const attempt: SubmittedAttempt = {
      attemptId: ATTEMPT,
      accountId: '019ab3c0-0000-7000-8000-0000000000aa',
      courseId: 'khoa',
      keyVersion: '0123456789abcdef',
      responses: [{ questionId: 'mot', answer: { kind: 'choices', choiceIds: ['b'] } }],
      earned: 0,
      of: 1,
      isPassed: false,
      submittedAt: '2026-11-25T02:00:00.000Z',
      deviceSubmittedAt: '2026-11-25T01:59:00.000Z',
    }
    expect(explainAttempt(key([question('mot', 'a')]), attempt)).toEqual({
      attemptId: ATTEMPT,
      courseId: 'khoa',
      keyVersion: '0123456789abcdef',
      submittedAt: '2026-11-25T02:00:00.000Z',
      earned: 0,
      of: 1,
      passMark: 1,
      isPassed: false,
      questions: [
        {
          questionId: 'mot',
          lessonId: 'bai-mot',
          points: 0,
          parts: [
            {
              id: 'mot',
              points: 0,
              answer: { kind: 'choices', choiceIds: ['b'] },
              solution: {
                kind: 'single-choice',
                rightChoiceIds: ['a'],
                reasons: { a: 'Lý do a của mot', b: 'Lý do b của mot' },
              },
            },
          ],
          cite: { source: 'luat', at: 'Điều 1' },
        },
      ],
    })
  })
})
