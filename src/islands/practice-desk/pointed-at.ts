import type { DeskAction, PracticeState } from '../../domain/practice/practice-state.ts'

/** Whether the next action that was just shown is this one. */
export const isPointedAt = ({ told }: PracticeState, kind: DeskAction['kind'], target: string): boolean =>
  told?.kind === 'shown' && told.action.kind === kind && told.action.target === target
