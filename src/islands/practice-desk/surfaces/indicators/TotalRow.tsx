import { fieldsAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { DeskField } from '../../desk/DeskField.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'

interface Props extends DeskProps {
  total: Extract<Surface, { kind: 'indicators' }>['totals'][number]
}

/** One figure to reckon; how it is reckoned is read out with its field. */
export const TotalRow = ({ total: { field: fieldId, formula }, ...desk }: Props) => {
  const { practice, state } = desk
  const field = fieldsAt(practice, state.screenId).find(({ id }) => id === fieldId)
  if (field === undefined) return null
  const help = field.help === undefined ? formula : `${formula} ${field.help}`
  return <DeskField {...desk} field={{ ...field, help }} isHere={isPointedAt(state, 'fill', fieldId)} />
}
