import type { ReactNode } from 'react'
import { buttonsAt, screenAt } from '../../../domain/practice/desk-at.ts'
import type { DeskProps } from '../desk-props.ts'
import { isPointedAt } from '../pointed-at.ts'
import { DeskButton } from './DeskButton.tsx'
import { DeskField } from './DeskField.tsx'

interface Props extends DeskProps {
  /** Ids of fields that the surface draws in a place of its own. */
  fieldsElsewhere?: readonly string[]
  /** The same of buttons. */
  buttonsElsewhere?: readonly string[]
  /** What the surface draws in its own way, between the title and the fields. */
  children?: ReactNode
}

/** One screen: its title, its fields, then its buttons. */
export const DeskScreen = ({ fieldsElsewhere = [], buttonsElsewhere = [], children, ...desk }: Props) => {
  const { practice, state } = desk
  const screen = screenAt(practice, state.screenId)
  if (screen === undefined) return null
  const buttons = buttonsAt(practice, screen.id).filter(({ id }) => !buttonsElsewhere.includes(id))
  return (
    <div className="desk-screen">
      <h3 id="desk-screen" tabIndex={-1}>
        {screen.title}
      </h3>
      {screen.text !== undefined && <p>{screen.text}</p>}
      {children}
      {screen.fields
        .filter(({ id }) => !fieldsElsewhere.includes(id))
        .map((field) => (
          <DeskField key={field.id} {...desk} field={field} isHere={isPointedAt(state, 'fill', field.id)} />
        ))}
      {buttons.length > 0 && (
        <div className="acts">
          {buttons.map((button, place) => (
            <DeskButton key={button.id} {...desk} button={button} isMain={place === 0} />
          ))}
        </div>
      )}
    </div>
  )
}
