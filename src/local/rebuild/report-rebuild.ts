import type { Difference } from '../../domain/progress/difference.ts'
import type { AccountId } from '../../domain/shared/ids.ts'
import type { RebuiltLearner } from './rebuild-learner.ts'

export interface RebuildTotals {
  learners: number
  courses: number
  found: number
  left: number
  /** Learners whose items could not be read. */
  unreadable: number
}

export const NOTHING_YET: RebuildTotals = { learners: 0, courses: 0, found: 0, left: 0, unreadable: 0 }

/** One line for each difference, in the order learner, course, field, stored, rebuilt. */
export const differenceLines = (
  accountId: AccountId,
  { found, left }: RebuiltLearner,
  isWriting: boolean,
): string[] => {
  const stillThere = new Set(left.map(placeOf))
  return found.map((difference) => {
    const { courseId, field, stored = 'nothing', rebuilt = 'nothing' } = difference
    const outcome = !isWriting ? 'differs' : stillThere.has(placeOf(difference)) ? 'left' : 'mended'
    return `${outcome} ${accountId} ${courseId} ${field}: stored ${stored}, rebuilt ${rebuilt}`
  })
}

/** The last line. */
export const totalLine = (
  { learners, courses, found, left, unreadable }: RebuildTotals,
  isWriting: boolean,
): string =>
  [
    `${count(learners, 'learner')}, ${count(courses, 'course')}: ${count(found, 'difference')}`,
    ...(isWriting ? [`${found - left} mended, ${left} left`] : []),
    ...(unreadable > 0 ? [`${count(unreadable, 'learner')} could not be read`] : []),
  ].join('; ')

const placeOf = ({ courseId, field }: Difference): string => `${courseId} ${field}`

const count = (number: number, name: string): string => `${number} ${name}${number === 1 ? '' : 's'}`
