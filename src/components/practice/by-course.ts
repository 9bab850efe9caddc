import type { PublishedContent } from '../../content/published.ts'
import type { Practice } from '../../domain/practice/practice.ts'

/** The practices of each course that has some, in the order of the catalogue. */
export const byCourse = ({
  courses,
  practices,
}: Pick<PublishedContent, 'courses' | 'practices'>): { title: string; practices: Practice[] }[] =>
  courses
    .map(({ course }) => ({
      title: course.title,
      practices: practices.filter((practice) => practice.course === course.id),
    }))
    .filter((group) => group.practices.length > 0)
