import type { PracticeButton } from '../../../domain/practice/desk-parts.ts'
import type { DeskProps } from '../desk-props.ts'
import { isPointedAt } from '../pointed-at.ts'

interface Props extends DeskProps {
  button: PracticeButton
  isMain: boolean
}

/** A button of the desk; the one just shown is framed. */
export const DeskButton = ({ button: { id, text }, isMain, state, onAct }: Props) => {
  const look = isMain ? 'btn' : 'btn alt'
  return (
    <button
      type="button"
      className={isPointedAt(state, 'press', id) ? `${look} here` : look}
      data-button={id}
      onClick={() => onAct({ kind: 'press', target: id })}
    >
      {text}
    </button>
  )
}
