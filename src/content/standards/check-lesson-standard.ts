import type { ContentFault } from '../content-fault.ts'
import { faultAt } from '../located.ts'
import type { ReadLesson } from '../read-lesson.ts'
import { wordsOf } from './lesson-sentences.ts'
import { LIMITS } from './limits.ts'
import { measureLesson } from './measure-lesson.ts'

/** What a lesson lacks before a colleague should be taught with it. */
export const checkLessonStandard = (read: ReadLesson): ContentFault[] => {
  const { lesson } = read
  const { sentences, words, figures, checks } = measureLesson(read)
  const faults: ContentFault[] = []
  const tell = (expected: string, found: string, mend: string): void => {
    faults.push(faultAt(lesson, [], { expected, found, mend }))
  }
  if (figures < LIMITS.figures.from)
    tell(
      'ít nhất một hình giải thích',
      'chưa có hình',
      'Vẽ hình vào thư mục figures rồi thêm khối :::figure.',
    )
  if (checks < LIMITS.checks.from)
    tell('ít nhất một câu thử trong bài', 'chưa có câu thử', 'Thêm khối :::check sau ý chính.')

  const { from, to } = LIMITS.words
  if (words < from)
    tell(`bài dài ${from} đến ${to} tiếng`, `${words} tiếng`, 'Viết thêm tình huống, ví dụ ở bàn làm việc.')
  if (words > to)
    tell(`bài dài ${from} đến ${to} tiếng`, `${words} tiếng`, 'Cắt ý phụ, hoặc tách thành hai bài.')
  const mean = words / Math.max(1, sentences.length)
  if (mean > LIMITS.meanSentence)
    tell(
      `câu dài trung bình không quá ${LIMITS.meanSentence} tiếng`,
      `${Math.round(mean)} tiếng`,
      'Tách câu dài, mỗi câu một ý.',
    )
  for (const sentence of sentences.filter((one) => one.words > LIMITS.longestSentence)) {
    tell(
      `câu không quá ${LIMITS.longestSentence} tiếng`,
      `câu ${sentence.words} tiếng: “${wordsOf(sentence.text).slice(0, 8).join(' ')}…”`,
      'Tách thành hai câu.',
    )
  }
  return faults
}
