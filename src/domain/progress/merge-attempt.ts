import { earlier } from '../shared/earlier.ts'
import type { AttemptProgress } from './progress.ts'

/**
 * Joins two records of one attempt. Handed in outweighs open, the latest decision to mark it again what was before
 * it, and of two hand-ins the first, which is the one the server keeps. What comes after only settles records that no server has written, so that no order of joining gives
 * another result than any other.
 */
export const mergeAttempt = (a: AttemptProgress, b: AttemptProgress): AttemptProgress => ({
  ...(outweighs(b, a) ? b : a),
  startedAt: earlier(a.startedAt, b.startedAt),
})

const outweighs = (a: AttemptProgress, b: AttemptProgress): boolean => {
  const weights = weightsOf(b)
  const deciding = weightsOf(a).map((weight, at) => weight - (weights[at] ?? 0))
  return (deciding.find((difference) => difference !== 0) ?? 0) > 0
}

/** Heaviest first. Every field but the start is among them: two records of equal weight are equal. */
const weightsOf = ({
  submittedAt,
  remarkedAt,
  earned = -1,
  of = -1,
  isPassed,
}: AttemptProgress): number[] => [
  submittedAt === undefined ? 0 : 1,
  remarkedAt === undefined ? 0 : Date.parse(remarkedAt),
  submittedAt === undefined ? 0 : -Date.parse(submittedAt),
  earned,
  of,
  isPassed === undefined ? -1 : Number(isPassed),
]
