import { type ImportFault, importFault, type Place } from '../import-report.ts'
import type { ImportedTask } from '../imported-question.ts'

/**
 * Puts what a file says of a question as a whole where our kinds have a reason: with the task, or with every right choice
 * and every pair that has none of its own. What finds no place is told.
 *
 * @param explanations in order of worth; empty ones are none
 */
export const placeExplanation = (
  task: ImportedTask,
  explanations: readonly string[],
  place: Place,
): { task: ImportedTask; faults: ImportFault[] } => {
  const [first, ...others] = [...new Set(explanations.filter((explanation) => explanation !== ''))]
  if (first === undefined) return { task, faults: [] }
  const placed = withReason(task, first)
  const lost = placed === undefined ? [first, ...others] : others
  return {
    task: placed ?? task,
    faults: lost.map((explanation) => importFault('feedback-dropped', place, explanation)),
  }
}

/** Undefined where every place is taken. */
const withReason = (task: ImportedTask, reason: string): ImportedTask | undefined => {
  switch (task.kind) {
    case 'single-choice':
    case 'multiple-choice': {
      const isFree = (choice: (typeof task.choices)[number]): boolean => choice.right && !choice.reason
      if (!task.choices.some(isFree)) return undefined
      return {
        ...task,
        choices: task.choices.map((choice) => (isFree(choice) ? { ...choice, reason } : choice)),
      }
    }
    case 'matching':
      if (task.lefts.every((left) => left.reason)) return undefined
      return { ...task, lefts: task.lefts.map((left) => (left.reason ? left : { ...left, reason })) }
    default:
      return task.reason ? undefined : { ...task, reason }
  }
}
