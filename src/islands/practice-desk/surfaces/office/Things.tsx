import { buttonsAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { DeskButton } from '../../desk/DeskButton.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { ThingPicture } from './ThingPicture.tsx'

interface Props extends DeskProps {
  things: Extract<Surface, { kind: 'office' }>['things']
}

/** What lies on the desk or stands beside it, each with what one might do with it. */
export const Things = ({ things, ...desk }: Props) => {
  const here = buttonsAt(desk.practice, desk.state.screenId).flatMap((button) => {
    const thing = things.find((one) => one.button === button.id)
    return thing === undefined ? [] : [{ thing, button }]
  })
  if (here.length === 0) return null
  return (
    <ul className="things">
      {here.map(({ thing, button }) => (
        <li key={button.id}>
          <ThingPicture kind={thing.kind} />
          <p>{thing.text}</p>
          <DeskButton {...desk} button={button} isMain={false} />
        </li>
      ))}
    </ul>
  )
}
