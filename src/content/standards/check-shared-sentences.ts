import type { ContentFault } from '../content-fault.ts'
import { type FieldPath, faultAt } from '../located.ts'
import type { ReadCourse } from '../read-content.ts'
import type { ReadLesson } from '../read-lesson.ts'
import { bareWordsOf, lessonSentences, sentencesOf } from './lesson-sentences.ts'
import { LIMITS } from './limits.ts'

const keyOf = (sentence: string): string => bareWordsOf(sentence).join(' ')

/** Said the same wherever it is needed. */
const SET_PHRASES = new Set(['Tên nút có thể đổi, kiểm tra lại trên Cổng.'].map(keyOf))

/** Long sentences of a lesson, its loudspeaker text, its messages or its card that stand in an earlier lesson too. */
export const checkSharedSentences = (courses: readonly ReadCourse[]): ContentFault[] => {
  const firstIn = new Map<string, string>()
  return courses.flatMap(({ course, lessons }) =>
    lessons.flatMap((read) => {
      const name = `${course.value.id}/${read.id}`
      return longSentences(read).flatMap(({ sentence, at }) => {
        const key = keyOf(sentence)
        const earlier = firstIn.get(key)
        if (earlier === undefined) firstIn.set(key, name)
        return earlier === undefined || earlier === name || SET_PHRASES.has(key)
          ? []
          : [
              faultAt(read.lesson, at, {
                expected: 'câu của riêng bài này',
                found: `"${sentence}", đã có ở bài ${earlier}`,
                mend: 'Viết lại theo việc của bài này, hoặc bỏ câu.',
              }),
            ]
      })
    }),
  )
}

const longSentences = ({ lesson, blocks }: ReadLesson): { sentence: string; at: FieldPath }[] => {
  const { loudspeaker, shareText, card } = lesson.value
  const told: [FieldPath, string[]][] = [
    [[], lessonSentences(blocks.map(({ block }) => block))],
    [['loudspeaker'], sentencesOf(loudspeaker)],
    [['shareText', 'short'], sentencesOf(shareText.short)],
    [['shareText', 'long'], sentencesOf(shareText.long)],
    ...card.map((line, place): [FieldPath, string[]] => [['card', place], sentencesOf(line)]),
  ]
  return told.flatMap(([at, sentences]) =>
    sentences
      .filter((sentence) => bareWordsOf(sentence).length >= LIMITS.ownSentence.from)
      .map((sentence) => ({ sentence, at })),
  )
}
