import type { PracticeState } from '../../../../domain/practice/practice-state.ts'

export interface LookUpMade {
  paper: string
  /** What the practice says of this record, if it does. */
  reason: string | undefined
  /** What was filled in as the basis when it was opened; empty where nothing was. */
  basis: string
}

/** Records opened so far, in the order they were, each with the basis that stood there then. */
export const lookUpsMade = (
  { past, seen, values }: Pick<PracticeState, 'past' | 'seen' | 'values'>,
  records: readonly { paper: string; reason?: string | undefined }[],
  basisField: string,
): LookUpMade[] =>
  seen.flatMap((paper) => {
    const record = records.find((one) => one.paper === paper)
    if (record === undefined) return []
    const then = past.find((place) => place.seen.includes(paper)) ?? { values }
    const basis = then.values[basisField]
    return { paper, reason: record.reason, basis: typeof basis === 'string' ? basis : '' }
  })
