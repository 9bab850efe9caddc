import type { PracticeState } from '../../../../domain/practice/practice-state.ts'

export interface LookUpMade {
  paper: string
  /** Why it was opened; empty where nothing was given. */
  reason: string
}

/** Records opened so far, in the order they were, each with the reason that stood there then. */
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
    return {
      paper,
      reason: record.reason ?? (typeof basis === 'string' && basis !== '' ? `căn cứ ${basis}` : ''),
    }
  })
