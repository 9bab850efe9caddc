import { expect, test } from 'vitest'
import type { PublicQuestion } from '../domain/quiz/public-question.ts'
import { quizRulesWords } from './quiz-words.ts'
import { triesWords } from './tries-words.ts'

const common = { id: 'cau', lessonId: 'bai-mot', prompt: 'Hỏi?' }
const question = (kind: 'multiple-choice' | 'true-false'): PublicQuestion => ({
  ...common,
  kind,
  choices: [],
})

const PARTIAL_CREDIT =
  'Câu có nhiều đáp án: mỗi lựa chọn đúng được một phần điểm, mỗi lựa chọn chưa đúng bị trừ một phần, không câu nào dưới 0 điểm.'

test('how points are taken back is told whenever a question may have several answers', () => {
  const rules = { drawn: 10, passMark: 8, waitMinutes: 0 }
  expect(quizRulesWords({ rules, questions: [question('multiple-choice')] })).toContain(PARTIAL_CREDIT)
  expect(quizRulesWords({ rules, questions: [question('true-false')] })).not.toContain(PARTIAL_CREDIT)
})

test('how a kind inside a case study is marked is told as well', () => {
  const caseStudy: PublicQuestion = {
    ...common,
    kind: 'case-study',
    parts: [{ id: 'xep', prompt: 'Xếp.', kind: 'ordering', items: [] }],
  }
  const words = quizRulesWords({ rules: { drawn: 1, passMark: 1, waitMinutes: 0 }, questions: [caseStudy] })
  expect(words).toContain('Câu tình huống: tính là một câu, điểm là trung bình cộng điểm các ý.')
  expect(words).toContain(
    'Câu xếp thứ tự: mỗi mục đứng ngay sau đúng mục phải đứng trước nó được một phần điểm.',
  )
})

test('a bank smaller than the draw promises only the questions it has', () => {
  const words = quizRulesWords({
    rules: { drawn: 10, passMark: 8, waitMinutes: 0 },
    questions: [question('true-false')],
  })
  expect(words.slice(0, 2)).toEqual(['1 câu, không giới hạn giờ.', 'Đạt từ 1 điểm trên 1.'])
})

test.each([
  [30, 'Sau mỗi lượt chưa đạt, chờ 30 phút rồi làm lại.'],
  [120, 'Sau mỗi lượt chưa đạt, chờ 2 giờ rồi làm lại.'],
])('a wait of %d minutes is told before the first try', (waitMinutes, words) => {
  expect(quizRulesWords({ rules: { drawn: 1, passMark: 1, waitMinutes }, questions: [] })).toContain(words)
})

test('practice after the last counted try does not count beyond it', () => {
  expect(triesWords(4, { drawn: 10, passMark: 8, tries: 3, waitMinutes: 0 })).toBe(
    'Lượt 3 trên 3. Không giới hạn giờ.',
  )
})

test('a time limit is told before the first question, with what happens at its end', () => {
  const words = quizRulesWords({
    rules: { drawn: 1, passMark: 1, waitMinutes: 0, timeLimitMinutes: 20 },
    questions: [question('true-false')],
  })
  expect(words).toContain('1 câu, làm trong 20 phút.')
  expect(words).toContain('Hết giờ, bài tự nộp.')
  expect(words).toContain('Mạng chậm thì câu trả lời đến sau giờ nhiều nhất 5 phút vẫn được tính.')
})

test('the time stands beside the tries', () => {
  const timed = { drawn: 1, passMark: 1, waitMinutes: 0, timeLimitMinutes: 20 }
  expect(triesWords(1, { ...timed, tries: 3 })).toBe('Lượt 1 trên 3. Làm trong 20 phút.')
  expect(triesWords(1, timed)).toBe('Không giới hạn lượt, làm trong 20 phút.')
})
