import type { ContentFault } from '../content-fault.ts'
import { faultAt } from '../located.ts'
import type { ReadCourse } from '../read-content.ts'
import { bareWordsOf, lessonSentences } from './lesson-sentences.ts'
import { LIMITS } from './limits.ts'

const RUN_WORDS = 6

/** Lessons that say what another lesson says already: too many of their runs of six words are the other's. */
export const checkRepeats = (courses: readonly ReadCourse[]): ContentFault[] => {
  const lessons = courses.flatMap(({ course, lessons: read }) =>
    read.map(({ id, lesson, blocks }) => ({
      name: `${course.value.id}/${id}`,
      lesson,
      runs: runsOf(lessonSentences(blocks.map(({ block }) => block))),
    })),
  )
  return lessons.flatMap(({ lesson, runs }, place) =>
    lessons.slice(0, place).flatMap((earlier) => {
      const shared = [...runs].filter((run) => earlier.runs.has(run)).length / Math.max(1, runs.size)
      return shared <= LIMITS.sharedRuns
        ? []
        : [
            faultAt(lesson, [], {
              expected: 'bài không nhắc lại bài khác',
              found: `${Math.round(shared * 100)}% lời trùng với bài ${earlier.name}`,
              mend: 'Viết lại theo việc của bài này, hoặc dẫn sang bài kia.',
            }),
          ]
    }),
  )
}

const runsOf = (sentences: readonly string[]): Set<string> => {
  const runs = new Set<string>()
  for (const sentence of sentences) {
    const words = bareWordsOf(sentence)
    for (let at = 0; at + RUN_WORDS <= words.length; at++) runs.add(words.slice(at, at + RUN_WORDS).join(' '))
  }
  return runs
}
