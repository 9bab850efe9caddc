import type { ContentFault } from '../content-fault.ts'
import { faultAt } from '../located.ts'
import type { ReadLesson } from '../read-lesson.ts'
import { lessonSentences, wordsOf } from './lesson-sentences.ts'
import { LIMITS } from './limits.ts'

/** What a lesson lacks before a colleague should be taught with it. */
export const checkLessonStandard = ({ lesson, blocks }: ReadLesson): ContentFault[] => {
  const faults: ContentFault[] = []
  const tell = (expected: string, found: string, mend: string): void => {
    faults.push(faultAt(lesson, [], { expected, found, mend }))
  }
  const count = (type: string): number => blocks.filter(({ block }) => block.type === type).length
  if (count('figure') < LIMITS.figures.from)
    tell(
      'ít nhất một hình giải thích',
      'chưa có hình',
      'Vẽ hình vào thư mục figures rồi thêm khối :::figure.',
    )
  if (count('check') < LIMITS.checks.from)
    tell('ít nhất một câu thử trong bài', 'chưa có câu thử', 'Thêm khối :::check sau ý chính.')

  const sentences = lessonSentences(blocks.map(({ block }) => block))
  const lengths = sentences.map((sentence) => wordsOf(sentence).length)
  const words = lengths.reduce((sum, length) => sum + length, 0)
  const { from, to } = LIMITS.words
  if (words < from)
    tell(`bài dài ${from} đến ${to} tiếng`, `${words} tiếng`, 'Viết thêm tình huống, ví dụ ở bàn làm việc.')
  if (words > to)
    tell(`bài dài ${from} đến ${to} tiếng`, `${words} tiếng`, 'Cắt ý phụ, hoặc tách thành hai bài.')
  const mean = words / Math.max(1, lengths.length)
  if (mean > LIMITS.meanSentence)
    tell(
      `câu dài trung bình không quá ${LIMITS.meanSentence} tiếng`,
      `${Math.round(mean)} tiếng`,
      'Tách câu dài, mỗi câu một ý.',
    )
  sentences.forEach((sentence, place) => {
    const length = lengths[place] ?? 0
    if (length > LIMITS.longestSentence)
      tell(
        `câu không quá ${LIMITS.longestSentence} tiếng`,
        `câu ${length} tiếng: “${wordsOf(sentence).slice(0, 8).join(' ')}…”`,
        'Tách thành hai câu.',
      )
  })
  return faults
}
