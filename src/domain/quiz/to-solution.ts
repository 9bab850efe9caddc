import { FALSE_CHOICE_ID, TRUE_CHOICE_ID } from './public-question.ts'
import type { CasePart } from './question.ts'
import type { Solution } from './solution.ts'

/** What is right and why, taken out of a question as its author wrote it. */
export const toSolution = (part: CasePart): Solution => {
  switch (part.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return {
        kind: part.kind,
        rightChoiceIds: part.choices.filter((choice) => choice.right).map((choice) => choice.id),
        reasons: reasonsById(part.choices),
      }
    case 'true-false':
      return {
        kind: part.kind,
        rightChoiceIds: [part.isTrue ? TRUE_CHOICE_ID : FALSE_CHOICE_ID],
        reasons: { [TRUE_CHOICE_ID]: part.reason, [FALSE_CHOICE_ID]: part.reason },
      }
    case 'matching':
      return {
        kind: part.kind,
        rightPairs: Object.fromEntries(part.lefts.map((left) => [left.id, left.right])),
        reasons: reasonsById(part.lefts),
      }
    case 'ordering':
      return { kind: part.kind, rightItemIds: part.items.map((item) => item.id), reason: part.reason }
    case 'short-text':
      return { kind: part.kind, accepted: part.accepted, marks: part.marks, reason: part.reason }
    case 'number': {
      const { kind, value, tolerance, unit, reason } = part
      return { kind, value, tolerance, unit, reason }
    }
  }
}

const reasonsById = (explained: readonly { id: string; reason: string }[]): Record<string, string> =>
  Object.fromEntries(explained.map(({ id, reason }) => [id, reason]))
