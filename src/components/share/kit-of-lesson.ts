import type { PublishedCourse, PublishedLesson } from '../../content/published.ts'
import { leafletOfLesson } from '../../domain/sharing/leaflet-of-lesson.ts'
import { oneLineOf } from '../../domain/sharing/one-line.ts'
import type { ShareKit } from '../../domain/sharing/share-kit.ts'
import { ruleStateOn } from '../../domain/source/rule-state.ts'
import type { Source } from '../../domain/source/source.ts'
import { ageWords, basisWords } from '../../i18n/kit-words.ts'
import { kitHref, leafletHref, lessonHref } from '../addresses.ts'
import { buildDay } from '../build-day.ts'

/** The kit of a lesson, all of it from what its author wrote. */
export const kitOfLesson = (
  { course }: Pick<PublishedCourse, 'course'>,
  { id, lesson, citations }: PublishedLesson,
  sources: ReadonlyMap<string, Source>,
): ShareKit => {
  const path = lessonHref(course.id, id)
  return {
    title: lesson.title,
    partOf: course.title,
    path,
    kitPath: kitHref(path),
    leafletPath: leafletHref(path),
    messages: { line: oneLineOf(lesson.shareText.short, lesson.title, course.title), ...lesson.shareText },
    leaflet: leafletOfLesson(lesson),
    basis: basisWords(lesson.sources, sources),
    age: ageWords(lesson, ruleStateOn(citations, sources, buildDay)),
  }
}
