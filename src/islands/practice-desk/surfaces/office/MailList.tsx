import { buttonsAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'

interface Props extends DeskProps {
  mail: Extract<Surface, { kind: 'office' }>['mail']
}

/** A mailbox: a row for each letter, which opens it. */
export const MailList = ({ mail, practice, state, onAct }: Props) => {
  const here = buttonsAt(practice, state.screenId).flatMap(({ id, text }) => {
    const letter = mail.find(({ button }) => button === id)
    return letter === undefined ? [] : [{ ...letter, text }]
  })
  if (here.length === 0) return null
  return (
    <ul className="mail-list">
      {here.map(({ button, from, at, text }) => (
        <li key={button}>
          <button
            type="button"
            className={isPointedAt(state, 'press', button) ? 'mail-row here' : 'mail-row'}
            data-button={button}
            onClick={() => onAct({ kind: 'press', target: button })}
          >
            <b>{from}</b> <span>{text}</span> <small>{at}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
