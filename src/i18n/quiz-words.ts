import { MOST_ATTEMPTS } from '../domain/attempt/attempt-rules.ts'
import { GRACE_MINUTES } from '../domain/attempt/time-limit.ts'
import type { PublicQuestion, PublicQuiz } from '../domain/quiz/public-question.ts'
import { formatWait } from './format-quiz-rules.ts'
import { timeLimitWords } from './tries-words.ts'

/** The rules of a quiz as told before the first question; nothing that costs points may come as a surprise. */
export const quizRulesWords = ({ rules, questions }: Pick<PublicQuiz, 'rules' | 'questions'>): string[] => {
  const drawn = Math.min(rules.drawn, questions.length)
  const words = [
    `${drawn} câu, ${timeLimitWords(rules)}.`,
    `Đạt từ ${Math.min(rules.passMark, drawn)} điểm trên ${drawn}.`,
    rules.tries === undefined
      ? `Làm bao nhiêu lượt cũng được, nhiều nhất là ${MOST_ATTEMPTS}.`
      : `Làm được ${rules.tries} lượt.`,
  ]
  if (rules.waitMinutes > 0)
    words.push(`Sau mỗi lượt chưa đạt, chờ ${formatWait(rules.waitMinutes)} rồi làm lại.`)
  const kinds = new Set(questions.flatMap(kindsIn))
  const credits = Object.entries(CREDIT_WORDS).flatMap(([kind, told]) =>
    kinds.has(kind as PublicQuestion['kind']) ? [told] : [],
  )
  return [...words, ...(rules.timeLimitMinutes === undefined ? [] : TIMED_WORDS), ...credits, KEPT_WORDS]
}

const KEPT_WORDS = 'Mỗi lần chọn được lưu ngay trên máy này. Mất mạng vẫn làm tiếp được.'

const TIMED_WORDS = [
  'Đăng nhập và có mạng khi bấm Bắt đầu. Giờ tính từ lúc đó, theo đồng hồ của máy chủ.',
  'Hết giờ, bài tự nộp.',
  `Mạng chậm thì câu trả lời đến sau giờ nhiều nhất ${GRACE_MINUTES} phút vẫn được tính.`,
]

/** How points are given where a question is more than right or not right. */
const CREDIT_WORDS: Partial<Record<PublicQuestion['kind'], string>> = {
  'multiple-choice':
    'Câu có nhiều đáp án: mỗi lựa chọn đúng được một phần điểm, mỗi lựa chọn chưa đúng bị trừ một phần, không câu nào dưới 0 điểm.',
  matching: 'Câu ghép đôi: mỗi cặp ghép đúng được một phần điểm, ghép chưa đúng không bị trừ.',
  ordering: 'Câu xếp thứ tự: mỗi mục đứng ngay sau đúng mục phải đứng trước nó được một phần điểm.',
  'short-text': 'Câu tự viết: viết đúng được trọn điểm, không chấm từng phần.',
  number: 'Câu điền số: số đúng được trọn điểm, không chấm từng phần.',
  'case-study': 'Câu tình huống: tính là một câu, điểm là trung bình cộng điểm các ý.',
}

const kindsIn = (question: PublicQuestion): PublicQuestion['kind'][] =>
  question.kind === 'case-study'
    ? [question.kind, ...question.parts.map(({ kind }) => kind)]
    : [question.kind]
