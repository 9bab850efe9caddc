import { uuidv7 } from 'uuidv7'
import type { SubmittedAttempt } from '../../../domain/attempt/attempt.ts'

/** An attempt of ten questions one for each way of answering, as a learner hands one in; tests change what they are about. */
export const submittedAttempt = (changes: Partial<SubmittedAttempt> = {}): SubmittedAttempt => ({
  attemptId: uuidv7(),
  accountId: uuidv7(),
  courseId: 'dang-ky-khai-sinh',
  keyVersion: '0123456789abcdef',
  responses: [
    { questionId: 'han-dang-ky', answer: { kind: 'choices', choiceIds: ['sau-muoi-ngay'] } },
    { questionId: 'ai-di-dang-ky', answer: { kind: 'choices', choiceIds: ['cha', 'me', 'ong-ba'] } },
    { questionId: 'noi-dang-ky', answer: { kind: 'choices', choiceIds: ['noi-cu-tru-cha-hoac-me'] } },
    { questionId: 'le-phi-dung-han', answer: { kind: 'choices', choiceIds: ['khong-thu'] } },
    { questionId: 'le-phi-qua-han', answer: { kind: 'typed', text: 'Nghị quyết của tỉnh' } },
    {
      questionId: 'giay-chung-sinh',
      answer: { kind: 'pairs', pairs: { 'sinh-o-nha': 'lam-chung', 'bi-bo-roi': 'bien-ban' } },
    },
    {
      questionId: 'khong-co-giay',
      answer: { kind: 'choices', choiceIds: ['van-ban-lam-chung', 'cam-doan'] },
    },
    { questionId: 'cac-buoc', answer: { kind: 'order', itemIds: ['nhan', 'ghi-so', 'trao'] } },
    {
      questionId: 'tinh-huong',
      answer: {
        kind: 'parts',
        parts: { mot: { kind: 'choices', choiceIds: ['a'] }, hai: { kind: 'typed', text: '59' } },
      },
    },
    { questionId: 'chua-tra-loi', answer: { kind: 'choices', choiceIds: [] } },
  ],
  earned: 6.33,
  of: 10,
  isPassed: false,
  submittedAt: '2026-11-25T02:00:00.000Z',
  deviceSubmittedAt: '2026-11-25T01:59:58.123Z',
  ...changes,
})
