import type { AttemptOnDevice } from '../../../client/device-store.ts'
import type { PublicQuiz } from '../../../domain/quiz/public-question.ts'
import type { PartAnswer } from '../../../domain/quiz/response.ts'

export const NOW = '2026-11-25T02:00:00.000Z'
export const ATTEMPT_ID = '01900000-0000-7000-8000-000000000001'

/** A bank of three: one answer, several answers, true or false. */
export const quiz: PublicQuiz = {
  courseId: 'khai-sinh',
  keyVersion: '0123456789abcdef',
  rules: { drawn: 3, passMark: 2, tries: 3, waitMinutes: 0 },
  questions: [
    {
      id: 'han',
      kind: 'single-choice',
      lessonId: 'ai-di-khai',
      prompt: 'Hạn đăng ký là bao lâu?',
      choices: [
        { id: 'ba-muoi', text: '30 ngày' },
        { id: 'sau-muoi', text: '60 ngày' },
      ],
    },
    {
      id: 'giay',
      kind: 'multiple-choice',
      lessonId: 'ai-di-khai',
      prompt: 'Giấy nào cần có?',
      choices: [
        { id: 'chung-sinh', text: 'Giấy chứng sinh' },
        { id: 'to-khai', text: 'Tờ khai' },
        { id: 'hoc-ba', text: 'Học bạ' },
      ],
    },
    {
      id: 'le-phi',
      kind: 'true-false',
      lessonId: 'ai-di-khai',
      prompt: 'Đúng hạn thì không mất lệ phí.',
      choices: [
        { id: 'dung', text: 'Đúng' },
        { id: 'sai', text: 'Không đúng' },
      ],
    },
  ],
}

export const attempt = (part: Partial<AttemptOnDevice> = {}): AttemptOnDevice => ({
  attemptId: ATTEMPT_ID,
  owner: 'nobody',
  courseId: 'khai-sinh',
  keyVersion: '0123456789abcdef',
  questionIds: ['giay', 'han', 'le-phi'],
  responses: {},
  place: 0,
  startedAt: NOW,
  savedAt: NOW,
  ...part,
})

export const chose = (...choiceIds: string[]): PartAnswer => ({ kind: 'choices', choiceIds })

/** The id of the nth statement of a test. */
export const statementId = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
