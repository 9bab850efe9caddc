import type { Course } from '../domain/course/course.ts'
import type { Glossary } from '../domain/course/glossary.ts'
import type { Lesson, LessonBlock } from '../domain/course/lesson.ts'
import type { CourseOutline } from '../domain/course/outline.ts'
import type { Programme } from '../domain/course/programme.ts'
import type { Practice } from '../domain/practice/practice.ts'
import type { PublicQuiz } from '../domain/quiz/public-question.ts'
import type { LessonCitation, Source } from '../domain/source/source.ts'
import type { Unit } from '../domain/unit/unit.ts'

/** What pages may show. Question banks and answer keys are not part of it, so no page can leak them. */
export interface PublishedContent {
  courses: PublishedCourse[]
  programmes: Programme[]
  practices: Practice[]
  sources: Map<string, Source>
  units: Unit[]
  /** Where the list of units comes from, for the page that shows it. */
  unitCredits: string[]
  glossary: Glossary
}

export interface PublishedCourse {
  course: Course
  outline: CourseOutline
  lessons: PublishedLesson[]
  quiz: PublicQuiz
  /** Every source cited in the course, once, in order of first mention. */
  sources: Source[]
  /** Its pictures by file name. */
  figures: Map<string, Figure>
}

/** A picture of a course: a drawing that travels inside its page, or a photograph with an address of its own. */
export type Figure =
  | { kind: 'drawing'; svg: string; width: number; height: number }
  | { kind: 'photo'; path: string }

export interface PublishedLesson {
  id: string
  lesson: Lesson
  blocks: LessonBlock[]
  /** Second-level headings, for a table of contents and for links to a place. */
  headings: { id: string; text: string }[]
  citations: LessonCitation[]
}
