import { buttonsAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'

interface Props extends DeskProps {
  offers: Extract<Surface, { kind: 'phone' }>['store']
}

/** What a store of apps offers: the name, who made it, how often it was installed, one button. */
export const StoreOffers = ({ offers, practice, state, onAct }: Props) => {
  const here = buttonsAt(practice, state.screenId).flatMap(({ id, text }) => {
    const offer = offers.find(({ button }) => button === id)
    return offer === undefined ? [] : [{ ...offer, text }]
  })
  if (here.length === 0) return null
  return (
    <ul className="phone-store">
      {here.map(({ button, name, maker, sign, installs, text }) => (
        <li key={button}>
          <span className="phone-sign" aria-hidden="true">
            {sign}
          </span>
          <p id={`offer-${button}`}>
            <b>{name}</b>
            <span>{maker}</span>
            {installs !== undefined && <small>{installs}</small>}
          </p>
          <button
            type="button"
            className={isPointedAt(state, 'press', button) ? 'btn alt here' : 'btn alt'}
            data-button={button}
            aria-describedby={`offer-${button}`}
            onClick={() => onAct({ kind: 'press', target: button })}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}
