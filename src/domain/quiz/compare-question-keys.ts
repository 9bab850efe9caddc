import type { QuestionKey } from './answer-key.ts'
import type { Solution } from './solution.ts'

/**
 * What became of a question in a newer key. `not-comparable`: it asks otherwise than before, so that an answer given
 * then says nothing about it.
 */
export type QuestionChange = 'same' | 'changed' | 'withdrawn' | 'not-comparable'

/** Looks at ids, kinds and what is right; reasons and sources may change freely. */
export const compareQuestionKeys = (older: QuestionKey, newer: QuestionKey | undefined): QuestionChange => {
  if (newer === undefined) return 'withdrawn'
  const pairs = older.parts.map(({ id, solution }): [Solution, Solution | undefined] => [
    solution,
    newer.parts.find((part) => part.id === id)?.solution,
  ])
  if (newer.parts.length !== pairs.length) return 'not-comparable'
  if (!pairs.every(([before, after]) => after !== undefined && askedIn(before) === askedIn(after))) {
    return 'not-comparable'
  }
  return pairs.every(([before, after]) => after !== undefined && rightIn(before) === rightIn(after))
    ? 'same'
    : 'changed'
}

/** What a learner had in front of them, as far as a key tells it. */
const askedIn = (solution: Solution): string => {
  const { kind } = solution
  switch (kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return told(kind, Object.keys(solution.reasons).sort())
    case 'matching':
      return told(kind, Object.keys(solution.rightPairs).sort())
    case 'ordering':
      return told(kind, [...solution.rightItemIds].sort())
    case 'short-text':
      return told(kind)
    case 'number':
      return told(kind, solution.unit)
  }
}

const rightIn = (solution: Solution): string => {
  switch (solution.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return told([...solution.rightChoiceIds].sort())
    case 'matching':
      return told(Object.entries(solution.rightPairs).sort())
    case 'ordering':
      return told(solution.rightItemIds)
    case 'short-text':
      return told([...solution.accepted].sort(), solution.marks)
    case 'number':
      return told(solution.value, solution.tolerance)
  }
}

const told = (...facts: unknown[]): string => JSON.stringify(facts)
