import type { PublishedCourse } from '../../content/published.ts'
import { lessonHref } from '../addresses.ts'

/** A lesson that rests on a source. */
export interface SourceUse {
  href: string
  lessonTitle: string
  courseTitle: string
  /** Articles and clauses that the lesson names, each once. */
  places: string[]
}

/** Where a source is used, in the order of the courses and their lessons. */
export const sourceUses = (
  courses: readonly Pick<PublishedCourse, 'outline' | 'lessons'>[],
  sourceId: string,
): SourceUse[] =>
  courses.flatMap(({ outline, lessons }) =>
    lessons.flatMap(({ id, lesson, citations }) => {
      const here = citations.filter(({ source }) => source === sourceId)
      if (here.length === 0) return []
      return [
        {
          href: lessonHref(outline.id, id),
          lessonTitle: lesson.title,
          courseTitle: outline.title,
          places: [...new Set(here.flatMap(({ at }) => at ?? []))],
        },
      ]
    }),
  )
