import type { FieldValue } from './wish.ts'

/** How plainly a hint speaks: where to look, what to think of, what exactly to do. */
export type HintStrength = 1 | 2 | 3

/** What a learner does at a desk. The list of all of them is the truth; every state is made of it. */
export type PracticeAction =
  | { kind: 'open'; target: string }
  | { kind: 'fill'; target: string; value: FieldValue }
  | { kind: 'press'; target: string }
  /** Takes back the step done last, or the harm done. */
  | { kind: 'back' }
  | { kind: 'hint'; target: string; value: HintStrength }
  /** Asks for the next right action. */
  | { kind: 'show' }

export type DeskAction = Extract<PracticeAction, { kind: 'open' | 'fill' | 'press' }>

/** What a step still lacks: a field not filled in, a paper not read, a value that is not the one wished for. */
export interface Lack {
  target: string
  why: 'empty' | 'unseen' | 'wrong'
}

/** What the desk says to the last action. */
export type Told =
  | { kind: 'done'; stepId: string }
  | { kind: 'finished' }
  | { kind: 'mistake'; mistakeId: string }
  | { kind: 'lacking'; stepId: string; lacks: readonly Lack[] }
  /** The button has no use now. */
  | { kind: 'idle'; target: string }
  | { kind: 'hint'; stepId: string; strength: HintStrength }
  | { kind: 'shown'; stepId: string; action: DeskAction }

/** Where one is at a desk; what stepping back restores. */
export interface Place {
  screenId: string
  /** By field id; a field that is not in it holds what was given. */
  values: Readonly<Record<string, FieldValue>>
  seen: readonly string[]
  /** Ids of the steps done, in the order they were done. */
  done: readonly string[]
  /** The mistake that ended the run, until it is taken back. */
  stoppedBy: string | undefined
}

export interface PracticeState extends Place {
  /** The place before each step done, and before the harm. */
  past: readonly Place[]
  /** Every mistake made in this run, however often one stepped back since. */
  slips: readonly { mistakeId: string; stepId: string }[]
  /** By step id, the strongest hint read. */
  hints: Readonly<Record<string, HintStrength>>
  /** Steps of which an action was shown. */
  shown: readonly string[]
  told: Told | undefined
}
