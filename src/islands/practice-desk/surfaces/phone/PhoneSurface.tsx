import { fieldsAt } from '../../../../domain/practice/desk-at.ts'
import { DeskField } from '../../desk/DeskField.tsx'
import { DeskPapers } from '../../desk/DeskPapers.tsx'
import { DeskScreen } from '../../desk/DeskScreen.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'
import { HomeApps } from './HomeApps.tsx'
import { Notices } from './Notices.tsx'
import { StoreOffers } from './StoreOffers.tsx'

/** A telephone: whose it is, what came in, then its screen; apps and offers of the store are drawn as such. */
export const PhoneSurface = (desk: DeskProps) => {
  const { practice, state } = desk
  const { surface } = practice
  if (surface.kind !== 'phone') return null
  const person = practice.people.find(({ id }) => id === surface.person)
  const page = surface.pages.find(({ screen }) => screen === state.screenId)
  const codes = fieldsAt(practice, state.screenId).filter(({ id }) => surface.fields.includes(id))
  return (
    <div className="desk-body">
      <DeskPapers {...desk} papersElsewhere={surface.messages.map(({ paper }) => paper)} />
      <div className="desk-pane">
        <div className={state.screenId === surface.screen ? 'phone home' : 'phone'}>
          <p className="phone-bar">Điện thoại của {person?.name}</p>
          {page !== undefined && <p className="portal-address">{page.address}</p>}
          <Notices {...desk} messages={surface.messages} />
          <DeskScreen
            {...desk}
            fieldsElsewhere={surface.fields}
            buttonsElsewhere={[...surface.apps, ...surface.store].map(({ button }) => button)}
          >
            <HomeApps {...desk} apps={surface.apps} />
            <StoreOffers {...desk} offers={surface.store} />
            {codes.map((field) => (
              <div className="phone-code" key={field.id}>
                <DeskField {...desk} field={field} isHere={isPointedAt(state, 'fill', field.id)} />
              </div>
            ))}
          </DeskScreen>
        </div>
      </div>
    </div>
  )
}
