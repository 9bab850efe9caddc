import { fieldsAt } from '../../../../domain/practice/desk-at.ts'
import { DeskField } from '../../desk/DeskField.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'

interface Props extends DeskProps {
  title: string
  fieldIds: readonly string[]
}

/** One part of the search form, where this screen has it. */
export const SearchForm = ({ title, fieldIds, ...desk }: Props) => {
  const { practice, state } = desk
  const fields = fieldsAt(practice, state.screenId).filter(({ id }) => fieldIds.includes(id))
  if (fields.length === 0) return null
  return (
    <section className="look-up-part">
      <h4>{title}</h4>
      {fields.map((field) => (
        <DeskField key={field.id} {...desk} field={field} isHere={isPointedAt(state, 'fill', field.id)} />
      ))}
    </section>
  )
}
