import type { RemarkRow } from '../../contract/studio/remark-preview.ts'
import type { ChangeCounts } from '../../i18n/remark-words.ts'

const losesPass = ({ from, to }: RemarkRow): boolean => from.isPassed && !to.isPassed
const gainsPass = ({ from, to }: RemarkRow): boolean => !from.isPassed && to.isPassed
const losesPoints = ({ from, to }: RemarkRow): boolean => to.earned < from.earned

/** Attempts chosen before anybody chooses: those that lose nothing. What takes something away has to be meant. */
export const chosenAtFirst = (rows: readonly RemarkRow[]): ReadonlySet<string> =>
  new Set(rows.filter((row) => !losesPass(row) && !losesPoints(row)).map(({ attemptId }) => attemptId))

export const withToggled = (chosen: ReadonlySet<string>, attemptId: string): ReadonlySet<string> => {
  const toggled = new Set(chosen)
  if (!toggled.delete(attemptId)) toggled.add(attemptId)
  return toggled
}

export const countChanges = (rows: readonly RemarkRow[]): ChangeCounts => ({
  up: rows.filter(({ from, to }) => to.earned > from.earned).length,
  down: rows.filter(losesPoints).length,
  passesGained: rows.filter(gainsPass).length,
  passesLost: rows.filter(losesPass).length,
})
