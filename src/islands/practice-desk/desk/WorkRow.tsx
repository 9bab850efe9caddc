import type { ReactNode } from 'react'
import { buttonsAt } from '../../../domain/practice/desk-at.ts'
import type { DeskProps } from '../desk-props.ts'
import { isPointedAt } from '../pointed-at.ts'

interface Props extends DeskProps {
  /** Id of the button that opens what the row stands for. */
  button: string
  isCurrent: boolean
  children: ReactNode
}

/** One thing of a list of work: a button where it can be opened now, a plain row where not. */
export const WorkRow = ({ button, isCurrent, children, practice, state, onAct }: Props) => {
  const canOpen = buttonsAt(practice, state.screenId).some(({ id }) => id === button)
  return (
    <li className={isCurrent ? 'current' : undefined}>
      {canOpen ? (
        <button
          type="button"
          className={isPointedAt(state, 'press', button) ? 'work-row here' : 'work-row'}
          aria-current={isCurrent || undefined}
          data-button={button}
          onClick={() => onAct({ kind: 'press', target: button })}
        >
          {children}
        </button>
      ) : (
        <div className="work-row" aria-current={isCurrent || undefined}>
          {children}
        </div>
      )}
    </li>
  )
}
