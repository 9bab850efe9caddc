import { fieldsAt } from '../../../../domain/practice/desk-at.ts'
import { DeskField } from '../../desk/DeskField.tsx'
import { DeskPapers } from '../../desk/DeskPapers.tsx'
import { DeskScreen } from '../../desk/DeskScreen.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'
import { Bills } from './Bills.tsx'
import { PaidStamp } from './PaidStamp.tsx'
import { PayeeSheet } from './PayeeSheet.tsx'

/** Paying: what has to be paid, how, to whom as the bank shows it, and the receipt. */
export const PaymentSurface = (desk: DeskProps) => {
  const { practice, state } = desk
  const { surface } = practice
  if (surface.kind !== 'payment') return null
  const person = practice.people.find(({ id }) => id === surface.person)
  const payee = surface.payees.find(({ screen }) => screen === state.screenId)
  const receipt = surface.receipts.find(({ screen }) => screen === state.screenId)
  const way = fieldsAt(practice, state.screenId).find(({ id }) => id === surface.field)
  return (
    <div className="desk-body">
      <DeskPapers {...desk} papersElsewhere={surface.bills.map(({ paper }) => paper)} />
      <div className="desk-pane pay">
        <p className="pay-head">{person?.name}</p>
        <Bills {...desk} bills={surface.bills} />
        <DeskScreen {...desk} fieldsElsewhere={way === undefined ? [] : [way.id]}>
          {receipt !== undefined && <PaidStamp code={receipt.code} />}
          {payee !== undefined && <PayeeSheet payee={payee} balanceVnd={surface.balanceVnd} />}
          {way !== undefined && (
            <div className="pay-ways">
              <DeskField {...desk} field={way} isHere={isPointedAt(state, 'fill', way.id)} />
            </div>
          )}
        </DeskScreen>
      </div>
    </div>
  )
}
