import { useState } from 'react'
import { openSteps } from '../../domain/practice/desk-at.ts'
import type { Practice } from '../../domain/practice/practice.ts'
import type { PracticeAction, PracticeState } from '../../domain/practice/practice-state.ts'

interface Props {
  practice: Practice
  state: PracticeState
  onAct(action: PracticeAction): void
  onRestart(): void
}

/** Ways out for whoever is stuck: a hint, the next action, a step back, the beginning. */
export const HelpBar = ({ practice, state, onAct, onRestart }: Props) => {
  const [isAsking, setIsAsking] = useState(false)
  const step = openSteps(practice, state)[0]
  const read = step && state.hints[step.id]
  const restart = (): void => {
    setIsAsking(false)
    onRestart()
  }
  return (
    <div className="desk-help">
      {step !== undefined && state.stoppedBy === undefined && (
        <>
          <button
            type="button"
            className="btn alt"
            onClick={() =>
              onAct({ kind: 'hint', target: step.id, value: read === undefined ? 1 : read === 1 ? 2 : 3 })
            }
          >
            {read === undefined ? 'Gợi ý' : read === 3 ? 'Xem lại gợi ý' : 'Gợi ý rõ hơn'}
          </button>
          <button type="button" className="btn alt" onClick={() => onAct({ kind: 'show' })}>
            Chỉ tôi làm tiếp
          </button>
        </>
      )}
      {state.past.length > 0 && state.stoppedBy === undefined && (
        <button type="button" className="btn alt" onClick={() => onAct({ kind: 'back' })}>
          Lùi một bước
        </button>
      )}
      <button type="button" className="btn alt" onClick={() => (isAsking ? restart() : setIsAsking(true))}>
        {isAsking ? 'Bấm lần nữa để làm lại' : 'Làm lại từ đầu'}
      </button>
    </div>
  )
}
