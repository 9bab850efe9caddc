import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import { drawQuestions } from '../../domain/quiz/draw-quiz.ts'
import type { Answer } from '../../domain/quiz/response.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createProgressStore } from '../../storage/dynamodb/progress-store.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { apiOn, call, signedInLearner } from '../testing/api-on.ts'

const COURSE = 'dang-ky-thuong-tru-tam-tru-tam-vang'
const LESSONS = Array.from({ length: 12 }, (_, at) => `bai-hoc-so-${at}-ho-so-can-co`)

const bankOf30: AnswerKey = {
  courseId: COURSE,
  keyVersion: 'abcdefabcdefabcd',
  rules: { drawn: 10, passMark: 8, tries: 3, waitMinutes: 0 },
  questions: Array.from({ length: 30 }, (_, at) => ({
    id: `cau-hoi-ve-ho-so-${at}`,
    lessonId: LESSONS[at % 12] ?? '',
    parts: [
      {
        id: `cau-hoi-ve-ho-so-${at}`,
        solution: {
          kind: 'multiple-choice',
          rightChoiceIds: ['giay-chung-sinh-ban-giay', 'van-ban-lam-chung'],
          reasons: Object.fromEntries(
            ['giay-chung-sinh-ban-giay', 'van-ban-lam-chung', 'giay-cam-doan', 'the-can-cuoc'].map((id) => [
              id,
              `Điều 16 nói rõ giấy tờ phải nộp và phải xuất trình; người đi khai được chọn một trong hai loại (${at}).`,
            ]),
          ),
        },
      },
    ],
    cite: { source: 'luat-ho-tich-2014', at: `khoản ${at} Điều 16` },
  })),
}

const TWO_CHOICES: Answer = {
  kind: 'choices',
  choiceIds: ['giay-chung-sinh-ban-giay', 'van-ban-lam-chung'],
}

/** The longest kind of answer, with words that differ from question to question. */
const aCaseStudy = (at: number): Answer => ({
  kind: 'parts',
  parts: {
    'can-giay-gi': TWO_CHOICES,
    'moi-giay-cua-ai': { kind: 'pairs', pairs: { 'giay-chung-sinh': 'co-so-y-te', 'to-khai': 'nguoi-khai' } },
    'viet-cho-dan': { kind: 'typed', text: `Chụp lại cả hai mặt giấy chứng sinh số ${at * 7919}` },
  },
})

describeOnEachEngine('the cost of handing in ten questions', (table) => {
  const attempt = async (attemptId: string, isBegun: boolean, areAnswersTold = false) => {
    const api = apiOn(table(), '2026-11-25T01:00:00.000Z')
    const { account, cookie } = await signedInLearner(api)
    await createAnswerKeyStore(table()).keep(bankOf30)
    await createProgressStore(table()).record(
      account.accountId,
      LESSONS.map((lessonId) => ({
        ...{ id: uuidv7(), verb: 'finished-lesson' as const, courseId: COURSE, lessonId },
        recordedAt: '2026-11-25T00:59:00.000Z',
      })),
      '2026-11-25T01:00:00.000Z',
    )
    const path = `/api/learning/attempts/${attemptId}`
    const { keyVersion } = bankOf30
    // Two earlier attempts make the progress as large as three tries can make it.
    for (const earlier of [uuidv7(), uuidv7()]) {
      await call(api.learning, 'PUT', `/api/learning/attempts/${earlier}`, {
        cookie,
        body: { courseId: COURSE, keyVersion },
      })
    }
    if (isBegun) await call(api.learning, 'PUT', path, { cookie, body: { courseId: COURSE, keyVersion } })
    const responses = drawQuestions(bankOf30.questions, 10, attemptId).map(({ id }, at) => ({
      questionId: id,
      answer: at % 2 === 0 ? TWO_CHOICES : aCaseStudy(at),
    }))
    if (areAnswersTold) {
      const statements = responses.map(({ questionId, answer }, at) => ({
        ...{ id: uuidv7(), verb: 'answered-question', courseId: COURSE, attemptId, questionId, answer },
        ...{ revision: at + 1, recordedAt: '2026-11-25T01:20:00.000Z' },
      }))
      await call(api.learning, 'POST', '/api/learning/statements', { cookie, body: { statements } })
    }
    // A function that has just started has no answer key in memory yet.
    const { learning } = apiOn(table(), '2026-11-25T01:30:00.000Z')
    table().units.reset()
    const { status } = await call(learning, 'POST', `${path}/submission`, {
      cookie,
      body: { courseId: COURSE, keyVersion, responses, deviceSubmittedAt: '2026-11-25T01:29:00.000Z' },
    })
    return { status, ...table().units }
  }

  test.each([
    ['begun on the server', true, false],
    ['of which each answer was told before', true, true],
    ['done offline', false, false],
  ])(
    'an attempt %s: at most 3 write and 3 read units, session and answer key included',
    async (_, isBegun, areAnswersTold) => {
      const { status, read, write, refusedWrites } = await attempt(uuidv7(), isBegun, areAnswersTold)
      expect(status).toBe(200)
      expect(refusedWrites).toBe(0)
      expect({ read, write }).toEqual({ read: 2.5, write: 3 })
    },
  )
})
