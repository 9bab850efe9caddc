import { plainText } from '../../domain/course/plain-text.ts'
import { partsOf } from '../../domain/quiz/question.ts'
import { normaliseText } from '../../domain/text/normalise-text.ts'
import type { ContentFault } from '../content-fault.ts'
import { type FieldPath, faultAt } from '../located.ts'
import type { ReadContent, ReadCourse } from '../read-content.ts'

/**
 * Reasons of the answer key that stand word for word in what everybody may read. A reason is told after the answer; one
 * that can be found by searching the site for it gives the answer away.
 */
export const checkGivenAway = ({ courses, glossary }: ReadContent): ContentFault[] => {
  const readable = [
    ...courses.flatMap(publicTexts),
    ...(glossary?.value.terms ?? []).map(({ term, meaning }) => ({ at: `từ ngữ “${term}”`, text: meaning })),
  ].map(({ at, text }) => ({ at, text: normaliseText(text) }))
  return courses.flatMap(({ bank }) =>
    bank === undefined
      ? []
      : reasonsOf(bank.value.questions).flatMap(({ path, reason }) => {
          const sought = normaliseText(reason)
          const found = readable.find(({ text }) => text.includes(sought))
          return found === undefined
            ? []
            : [
                faultAt(bank, ['questions', ...path], {
                  expected: 'lời giải thích không có nguyên văn ở nơi ai cũng đọc được',
                  found: `“${reason}” nằm trong ${found.at}`,
                  mend: 'Viết lời giải thích theo cách khác.',
                }),
              ]
        }),
  )
}

const publicTexts = ({ course, lessons, bank }: ReadCourse): { at: string; text: string }[] => [
  ...lessons.map(({ id, lesson, blocks }) => ({
    at: `bài ${course.value.id}/${id}`,
    text: plainText(JSON.stringify([lesson.value, blocks.map(({ block }) => block)])),
  })),
  ...(bank?.value.questions ?? []).map((question) => ({
    at: `câu hỏi ${course.value.id}/${question.id}`,
    text: [question.prompt, ...partsOf(question).map(({ prompt }) => prompt)].join('\n'),
  })),
]

const reasonsOf = (held: unknown, path: FieldPath = []): { path: FieldPath; reason: string }[] => {
  if (Array.isArray(held)) return held.flatMap((item, at) => reasonsOf(item, [...path, at]))
  if (typeof held !== 'object' || held === null) return []
  return Object.entries(held).flatMap(([name, value]) =>
    name === 'reason' && typeof value === 'string'
      ? [{ path: [...path, name], reason: value }]
      : reasonsOf(value, [...path, name]),
  )
}
