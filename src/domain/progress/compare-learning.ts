import type { OpenAnswer } from '../attempt/open-attempt.ts'
import { compareProgress } from './compare-progress.ts'
import { compareFields, type Difference, type Fields } from './difference.ts'
import type { LearnerRecord, Learning } from './rebuild-learning.ts'

/** Every difference between what is stored of a learner and what the record gives. */
export const compareLearning = (
  { attempts }: LearnerRecord,
  stored: Learning,
  rebuilt: Learning,
): Difference[] => {
  // A copy may outlive the hand-in; nothing reads it any more.
  const handedIn = new Set(attempts.filter((one) => 'submittedAt' in one).map(({ attemptId }) => attemptId))
  const open = stored.open.filter(({ attemptId }) => !handedIn.has(attemptId))
  return [
    ...compareProgress(progressOf(stored), progressOf(rebuilt)),
    ...compareByCourse(countFields(stored), countFields(rebuilt)),
    ...compareByCourse(answerFields({ ...stored, open }), answerFields(rebuilt)),
  ]
}

const progressOf = ({ courses }: Learning) => courses.map(({ progress }) => progress)

type FieldsByCourse = [courseId: string, fields: Fields][]

const countFields = ({ courses }: Learning): FieldsByCourse =>
  courses.map(({ progress, count: { tries, latest } }) => [
    progress.courseId,
    { tries: tries === 0 ? undefined : tries, latest },
  ])

// A statement never changes: its id says which answer it is.
const answerFields = ({ open }: Learning): FieldsByCourse =>
  open.map(({ courseId, attemptId, inTime, late }) => [
    courseId,
    { [`answers.${attemptId}`]: { inTime: idsOf(inTime), late: idsOf(late) } },
  ])

const idsOf = (answers: readonly OpenAnswer[]): Fields =>
  Object.fromEntries(answers.map(({ questionId, statementId }) => [questionId, statementId]))

const compareByCourse = (stored: FieldsByCourse, rebuilt: FieldsByCourse): Difference[] => {
  const courseIds = [...new Set([...stored, ...rebuilt].map(([courseId]) => courseId))].sort()
  return courseIds.flatMap((courseId) =>
    compareFields(courseId, joined(stored, courseId), joined(rebuilt, courseId)),
  )
}

const joined = (all: FieldsByCourse, wanted: string): Fields =>
  Object.fromEntries(all.flatMap(([courseId, fields]) => (courseId === wanted ? Object.entries(fields) : [])))
