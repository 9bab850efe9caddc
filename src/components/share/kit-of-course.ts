import type { PublishedCourse } from '../../content/published.ts'
import { cutAtWord, ONE_LINE_LENGTH } from '../../domain/sharing/one-line.ts'
import type { ShareKit } from '../../domain/sharing/share-kit.ts'
import {
  courseSizeWords,
  editionDay,
  LEAFLET_WORDS,
  NO_SOURCE_BASIS,
  outcomesWords,
} from '../../i18n/kit-words.ts'
import { courseHref, kitHref, leafletHref } from '../addresses.ts'

/** The kit of a whole course. */
export const kitOfCourse = ({ course, outline }: Pick<PublishedCourse, 'course' | 'outline'>): ShareKit => {
  const path = courseHref(course.id)
  const size = courseSizeWords(outline.lessons.length, outline.minutes)
  return {
    title: course.title,
    partOf: course.topic,
    path,
    kitPath: kitHref(path),
    leafletPath: leafletHref(path),
    messages: {
      line: cutAtWord(course.title, ONE_LINE_LENGTH),
      short: `${course.title}. ${course.summary}`,
      long: `${course.title}. ${course.summary} ${size} ${outcomesWords(course.outcomes)}`,
    },
    leaflet: {
      title: course.title,
      promise: `${course.summary} ${size}`,
      lines: course.outcomes,
    },
    basis: NO_SOURCE_BASIS,
    age: LEAFLET_WORDS.made(editionDay(course.version)),
  }
}
