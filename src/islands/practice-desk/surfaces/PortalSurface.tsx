import { DeskPapers } from '../desk/DeskPapers.tsx'
import { DeskScreen } from '../desk/DeskScreen.tsx'
import type { DeskProps } from '../desk-props.ts'

/** A portal's form: the address above, the numbered stages, one stage at a time, the papers beside it. */
export const PortalSurface = (desk: DeskProps) => {
  const { practice, state } = desk
  const { surface } = practice
  if (surface.kind !== 'portal') return null
  const place = surface.screens.indexOf(state.screenId)
  const person = practice.people.find(({ id }) => id === surface.person)
  return (
    <div className="desk-body">
      <DeskPapers {...desk} />
      <div className="desk-pane portal">
        <div className="portal-head">
          <p className="portal-address">{surface.address}</p>
          <p className="portal-name">
            <b>{surface.name}</b>
            {person !== undefined && <span>{person.name}</span>}
          </p>
        </div>
        {place !== -1 && (
          <p className="portal-stage">
            <b>
              Trang {place + 1} trên {surface.screens.length}
            </b>
            <progress value={place + 1} max={surface.screens.length} aria-hidden="true" />
          </p>
        )}
        <DeskScreen {...desk} />
      </div>
    </div>
  )
}
