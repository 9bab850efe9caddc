import { fieldsAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { formatDay } from '../../../../i18n/format-day.ts'
import { DeskField } from '../../desk/DeskField.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'

interface Props extends DeskProps {
  dossier: Extract<Surface, { kind: 'indicators' }>['dossiers'][number]
}

/** One dossier: when it came, when it was due, when it was closed, and where it is to be counted. */
export const DossierRow = ({ dossier, ...desk }: Props) => {
  const { practice, state } = desk
  const field = fieldsAt(practice, state.screenId).find(({ id }) => id === dossier.field)
  if (field === undefined) return null
  const { code, title, receivedOn, dueOn, doneOn, note } = dossier
  return (
    <section className="figures-dossier">
      <h4>{title}</h4>
      <dl>
        <div>
          <dt>Mã</dt>
          <dd>{code}</dd>
        </div>
        <div>
          <dt>Nhận</dt>
          <dd>{formatDay(receivedOn)}</dd>
        </div>
        <div>
          <dt>Hẹn trả</dt>
          <dd>{formatDay(dueOn)}</dd>
        </div>
        <div>
          <dt>Kết thúc</dt>
          <dd>{doneOn === undefined ? 'chưa' : formatDay(doneOn)}</dd>
        </div>
      </dl>
      {note !== undefined && <p className="figures-note">{note}</p>}
      <DeskField {...desk} field={field} isHere={isPointedAt(state, 'fill', field.id)} />
    </section>
  )
}
