import type { Practice } from './practice.ts'
import type { PracticeState } from './practice-state.ts'

/** Steps done by oneself, of all steps: without a mistake, without the strongest hint, without being shown. */
export interface PracticeScore {
  earned: number
  of: number
}

export const scorePractice = ({ steps }: Practice, state: PracticeState): PracticeScore => ({
  earned: state.done.filter((stepId) => isUnaided(state, stepId)).length,
  of: steps.length,
})

/** Whether a step went without a mistake, without the strongest hint and without being shown. */
export const isUnaided = ({ slips, hints, shown }: PracticeState, stepId: string): boolean =>
  !slips.some((slip) => slip.stepId === stepId) && hints[stepId] !== 3 && !shown.includes(stepId)
