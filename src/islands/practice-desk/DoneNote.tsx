import type { RefCallback } from 'react'
import type { Practice } from '../../domain/practice/practice.ts'
import type { PracticeState } from '../../domain/practice/practice-state.ts'
import { Callout } from '../ui/Callout.tsx'

interface Props {
  practice: Practice
  state: PracticeState
  focusRef: RefCallback<HTMLElement>
}

/** The step just done, above the next one. */
export const DoneNote = ({ practice, state: { told }, focusRef }: Props) => {
  if (told?.kind !== 'done') return null
  const step = practice.steps.find(({ id }) => id === told.stepId)
  return (
    step && (
      <Callout tone="good" title={`Xong: ${step.text}`} focusRef={focusRef}>
        {step.done !== undefined && <p>{step.done}</p>}
      </Callout>
    )
  )
}
