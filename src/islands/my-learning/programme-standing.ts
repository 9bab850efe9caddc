import type { Programme } from '../../domain/course/programme.ts'
import type { LessonMark } from '../../domain/progress/completion.ts'
import type { CourseHere } from './course-here.ts'

export interface ProgrammeStanding {
  mandatory: CourseHere[]
  electives: CourseHere[]
  mandatoryDone: number
  electivesDone: number
  done: number
  of: number
  /** One mark for each course the programme needs, in the order done, under way, to do. */
  marks: LessonMark[]
}

/** Where a learner stands in a programme; electives beyond those needed do not stand in for mandatory courses. */
export const programmeStanding = (
  programme: Pick<Programme, 'mandatory' | 'electives' | 'electivesNeeded'>,
  courses: readonly CourseHere[],
): ProgrammeStanding => {
  const pick = (ids: readonly string[]): CourseHere[] =>
    ids.flatMap((id) => courses.filter(({ outline }) => outline.id === id))
  const mandatory = pick(programme.mandatory)
  const electives = pick(programme.electives)
  const mandatoryDone = mandatory.filter(isDone).length
  const electivesDone = electives.filter(isDone).length
  const of = programme.mandatory.length + programme.electivesNeeded
  const done = mandatoryDone + Math.min(electivesDone, programme.electivesNeeded)
  const begun = [...mandatory, ...electives].filter((course) => isUnderWay(course)).length
  const marks = Array.from(
    { length: of },
    (_, place): LessonMark => (place < done ? 'done' : place < done + begun ? 'now' : 'todo'),
  )
  return { mandatory, electives, mandatoryDone, electivesDone, done, of, marks }
}

export const markOf = (course: CourseHere): LessonMark =>
  isDone(course) ? 'done' : isUnderWay(course) ? 'now' : 'todo'

const isDone = ({ standing }: CourseHere): boolean => standing.isComplete

const isUnderWay = ({ standing, progress }: CourseHere): boolean =>
  progress !== undefined && !standing.isComplete
