import type { StatementId } from '../shared/ids.ts'

/** When an answer was given, as far as it counts: after how many others, and by which statement. */
export interface AnswerStamp {
  revision: number
  statementId: StatementId
}

/** Whether an answer takes the place of another to the same question. Clocks play no part. */
export const isNewerAnswer = (a: AnswerStamp, b: AnswerStamp): boolean =>
  a.revision === b.revision ? a.statementId > b.statementId : a.revision > b.revision
