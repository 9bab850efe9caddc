import { cardIdOf, type ReviewCard } from '../review-card.ts'
import type { ReviewEvent } from '../review-event.ts'
import type { Scheduler } from '../scheduler.ts'

/** Doubles the wait after each right answer and begins anew after a wrong one; easy to reckon with by hand. */
export const doubling: Scheduler = {
  next: (before, _, isRight) => {
    const stability = isRight ? (before?.stability ?? 1) * 2 : 1
    return { memory: { stability, difficulty: 5 }, inDays: stability }
  },
}

/** A card of the course `khai-sinh` about true or false, of which true is right. */
export const card = (questionId: string, takenAt = '2026-11-20T02:00:00.000Z'): ReviewCard => ({
  cardId: cardIdOf('khai-sinh', questionId),
  courseId: 'khai-sinh',
  takenAt,
  question: {
    id: questionId,
    lessonId: 'ai-di-khai',
    kind: 'true-false',
    prompt: 'Đúng hạn thì không mất lệ phí.',
    choices: [
      { id: 'dung', text: 'Đúng' },
      { id: 'sai', text: 'Không đúng' },
    ],
  },
  key: {
    id: questionId,
    lessonId: 'ai-di-khai',
    cite: { source: 'luat' },
    parts: [
      {
        id: questionId,
        solution: {
          kind: 'true-false',
          rightChoiceIds: ['dung'],
          reasons: { dung: 'Luật nói vậy.', sai: 'Luật nói vậy.' },
        },
      },
    ],
  },
})

/** The nth answer ever given, by default right, after 20 seconds. */
export const answered = (
  n: number,
  questionId: string,
  at: string,
  { isRight = true, seconds = 20 }: { isRight?: boolean; seconds?: number } = {},
): ReviewEvent => ({
  id: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  cardId: cardIdOf('khai-sinh', questionId),
  at,
  isRight,
  seconds,
})
