import { expect, test } from 'vitest'
import type { AnswerKey, QuestionKey } from './answer-key.ts'
import { drawQuestions } from './draw-quiz.ts'
import { mendKey } from './mend-key.ts'

const ATTEMPT = '019ab3c0-0000-7000-8000-000000000001'

const question = (id: string, lessonId: string, value: number, source = 'luat-cu'): QuestionKey => ({
  ...{ id, lessonId, cite: { source } },
  parts: [{ id, solution: { kind: 'number', value, tolerance: 0, unit: 'ngày', reason: `${value} ngày.` } }],
})

const key = (questions: QuestionKey[], drawn: number): AnswerKey => ({
  ...{ courseId: 'khoa', keyVersion: '0123456789abcdef' },
  rules: { drawn, passMark: 1, waitMinutes: 0 },
  questions,
})

test('what is right, why and by which source come from the newer key', () => {
  const mended = mendKey(
    key([question('han', 'bai-mot', 30)], 1),
    key([question('han', 'bai-mot', 60, 'luat-moi')], 1),
  )
  expect(mended.questions).toEqual([question('han', 'bai-mot', 60, 'luat-moi')])
})

test('an attempt gets the same questions, even where the newer key has them in other lessons', () => {
  const ids = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau']
  const answered = key(
    ids.map((id, place) => question(id, place < 5 ? 'bai-mot' : 'bai-hai', 30)),
    3,
  )
  const newer = key(
    ids.map((id, place) => question(id, place < 3 ? 'bai-ba' : 'bai-bon', 60)),
    6,
  )
  const drawnFrom = ({ questions, rules }: AnswerKey) =>
    drawQuestions(questions, rules.drawn, ATTEMPT).map(({ id }) => id)
  expect(drawnFrom(newer).slice(0, 3)).not.toEqual(drawnFrom(answered))
  expect(drawnFrom(mendKey(answered, newer))).toEqual(drawnFrom(answered))
})
