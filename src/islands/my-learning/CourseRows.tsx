import { bestWords, lessonsDoneWords } from '../../i18n/progress-words.ts'
import { Lozenge } from '../ui/Lozenge.tsx'
import type { CourseHere } from './course-here.ts'
import { markOf } from './programme-standing.ts'

/** Courses as ruled rows: mark, title, and how far one is in words. */
export const CourseRows = ({ courses }: { courses: readonly CourseHere[] }) => (
  <ul className="plain ruled">
    {courses.map((course) => (
      <li className="row" key={course.outline.id}>
        <Lozenge mark={markOf(course)} />
        <a href={course.outline.href}>{course.outline.title}</a>
        <span>{rowWords(course)}</span>
      </li>
    ))}
  </ul>
)

const rowWords = ({ outline, standing, progress }: CourseHere): string => {
  const { lessons } = outline
  if (progress === undefined) return `${lessons.length} bài, ${outline.minutes} phút`
  const lessonsWords = lessonsDoneWords(standing.lessonsDone, lessons.length)
  return standing.best === undefined ? lessonsWords : `${lessonsWords}. ${bestWords(standing.best)}`
}
