import type { ClassLearner, ClassResult } from './class-result.ts'
import type { EditionCourse } from './edition.ts'

/** How one learner of a class did in one course; only courses in which something was answered. */
export interface ClassStanding {
  courseId: string
  title: string
  answered: number
  right: number
  /** How many checks the course has in the edition. */
  checks: number
}

/** Learners of a class with what each did, in the order in which they came. */
export const classStandings = (
  { learners }: Pick<ClassResult, 'learners'>,
  courses: readonly EditionCourse[],
): { learnerId: string; name: string; username?: string | undefined; courses: ClassStanding[] }[] =>
  learners.map((learner) => ({
    learnerId: learner.learnerId,
    name: learner.name,
    ...(learner.username === undefined ? {} : { username: learner.username }),
    courses: courses.flatMap((course) => standingIn(learner, course)),
  }))

const standingIn = ({ answers }: ClassLearner, { id, title, checks }: EditionCourse): ClassStanding[] => {
  const own = answers.filter(({ courseId }) => courseId === id)
  if (own.length === 0) return []
  const right = own.filter(({ isRight }) => isRight).length
  return [{ courseId: id, title, answered: own.length, right, checks }]
}
