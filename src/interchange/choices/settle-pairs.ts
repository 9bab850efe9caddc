import { type ImportFault, importFault, type Place } from '../import-report.ts'
import type { ImportedTask } from '../imported-question.ts'

/** The matching task that pairs of texts make. Equal right sides are one; a pair without a left side is a right side more. */
export const settlePairs = (
  pairs: readonly { left: string; right: string; reason?: string }[],
  place: Place,
): { task: ImportedTask | undefined; faults: ImportFault[] } => {
  const faults: ImportFault[] = []
  const rights = [...new Set(pairs.flatMap(({ right }) => (right === '' ? [] : [right])))]
  const lefts = pairs.flatMap(({ left, right, reason }) => {
    if (left === '') return []
    if (right === '') {
      faults.push(importFault('part-not-taken', place, left))
      return []
    }
    return [{ text: left, right: rights.indexOf(right), ...(reason ? { reason } : {}) }]
  })
  if (lefts.length === 0) return { task: undefined, faults: [...faults, importFault('no-pairs', place)] }
  return { task: { kind: 'matching', rights, lefts }, faults }
}
