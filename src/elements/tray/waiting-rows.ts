import type { Tray } from '../../client/read-tray.ts'
import { COURSES_PATH, lessonPathIn, PRACTICES_PATH, quizPathIn } from '../../client/site-paths.ts'
import type { Statement } from '../../domain/progress/statement.ts'
import type { Deed } from '../../i18n/tray-words.ts'

/** What waits of one lesson, one quiz or one practice. */
export interface WaitingRow {
  address: string
  kind: 'lesson' | 'quiz' | 'practice'
  deeds: Deed[]
}

/** One row for each page on which something was done that waits, in the order of what was done first there. */
export const waitingRows = ({ statements, attempts }: Tray['waiting']): WaitingRow[] => {
  const rows = new Map<string, WaitingRow>()
  const add = (address: string, kind: WaitingRow['kind'], deed: Deed): void => {
    const row = rows.get(address) ?? { address, kind, deeds: [] }
    row.deeds.push(deed)
    rows.set(address, row)
  }
  for (const statement of statements) add(addressOf(statement), kindOf(statement), statement.verb)
  for (const { courseId } of attempts) add(quizAddress(courseId), 'quiz', 'handed-in')
  return [...rows.values()]
}

/** The page on which something was done. */
export const addressOf = (statement: Statement): string =>
  'practiceId' in statement
    ? `${PRACTICES_PATH}${statement.practiceId}/`
    : statement.verb === 'answered-question'
      ? quizAddress(statement.courseId)
      : lessonPathIn(courseAddress(statement.courseId), statement.lessonId)

export const kindOf = (statement: Statement): WaitingRow['kind'] =>
  'practiceId' in statement ? 'practice' : statement.verb === 'answered-question' ? 'quiz' : 'lesson'

export const quizAddress = (courseId: string): string => quizPathIn(courseAddress(courseId))

const courseAddress = (courseId: string): string => `${COURSES_PATH}${courseId}/`
