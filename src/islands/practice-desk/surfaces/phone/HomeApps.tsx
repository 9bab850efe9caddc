import { buttonsAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'

interface Props extends DeskProps {
  apps: Extract<Surface, { kind: 'phone' }>['apps']
}

/** Apps side by side, each a sign with its name below. */
export const HomeApps = ({ apps, practice, state, onAct }: Props) => {
  const here = buttonsAt(practice, state.screenId).flatMap(({ id, text }) => {
    const app = apps.find(({ button }) => button === id)
    return app === undefined ? [] : [{ ...app, text }]
  })
  if (here.length === 0) return null
  return (
    <ul className="phone-apps">
      {here.map(({ button, sign, text }) => (
        <li key={button}>
          <button
            type="button"
            className={isPointedAt(state, 'press', button) ? 'phone-app here' : 'phone-app'}
            data-button={button}
            onClick={() => onAct({ kind: 'press', target: button })}
          >
            <span className="phone-sign" aria-hidden="true">
              {sign}
            </span>
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}
