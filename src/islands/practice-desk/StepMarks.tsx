import type { Practice } from '../../domain/practice/practice.ts'
import type { PracticeState } from '../../domain/practice/practice-state.ts'
import { stepPlaceWords } from '../../i18n/practice-words.ts'
import { Lozenge } from '../ui/Lozenge.tsx'

interface Props {
  practice: Practice
  state: PracticeState
}

/** One lozenge for each step, and the same in words. */
export const StepMarks = ({ practice: { steps }, state: { done } }: Props) => (
  <p className="desk-steps">
    <span className="woven">
      {steps.map(({ id }, place) => (
        <Lozenge key={id} mark={place < done.length ? 'done' : place === done.length ? 'now' : 'todo'} />
      ))}
    </span>
    <span>{stepPlaceWords(done.length, steps.length)}</span>
  </p>
)
