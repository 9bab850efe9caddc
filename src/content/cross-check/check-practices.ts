import { checkPractice } from '../../domain/practice/check/check-practice.ts'
import type { Practice } from '../../domain/practice/practice.ts'
import type { ContentFault } from '../content-fault.ts'
import { faultAt, type Located } from '../located.ts'
import type { ReadContent } from '../read-content.ts'
import { checkKnown, type KnownSources } from './known-sources.ts'
import { practiceFaultWords } from './practice-fault-words.ts'
import { tellLapsed } from './tell-lapsed.ts'
import { pointsNowhere } from './told.ts'

/** What is wrong inside a practice, and what it names that is not there. */
export const checkPractices = (content: ReadContent, sources: KnownSources): ContentFault[] =>
  content.practices.flatMap((practice) => [
    ...checkPractice(practice.value).map((fault) => faultAt(practice, fault.path, practiceFaultWords(fault))),
    ...checkHome(practice, content),
    ...practice.value.mistakes.flatMap(({ cite: { source } }, place) => {
      const told = checkKnown(source, sources) ?? tellLapsed(source, sources)
      return told === undefined ? [] : [faultAt(practice, ['mistakes', place, 'cite', 'source'], told)]
    }),
  ])

const checkHome = (practice: Located<Practice>, { courseIds, courses }: ReadContent): ContentFault[] => {
  const { course, lesson } = practice.value
  if (!courseIds.has(course)) return [faultAt(practice, ['course'], pointsNowhere('khoá học', course))]
  const read = courses.find(({ course: { value } }) => value.id === course)
  return read === undefined || read.lessonIds.has(lesson)
    ? []
    : [faultAt(practice, ['lesson'], pointsNowhere('bài học', lesson))]
}
