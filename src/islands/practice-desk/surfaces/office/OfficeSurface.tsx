import { DeskPapers } from '../../desk/DeskPapers.tsx'
import { DeskScreen } from '../../desk/DeskScreen.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { MailList } from './MailList.tsx'
import { OpenLetters } from './OpenLetters.tsx'
import { Things } from './Things.tsx'

/** A mailbox and what lies on and around a desk. */
export const OfficeSurface = (desk: DeskProps) => {
  const { practice } = desk
  const { surface } = practice
  if (surface.kind !== 'office') return null
  const { mail, things } = surface
  const person = practice.people.find(({ id }) => id === surface.person)
  return (
    <div className="desk-body">
      <DeskPapers {...desk} papersElsewhere={mail.map(({ paper }) => paper)} />
      <div className="desk-pane office">
        <p className="office-head">
          <b>{person?.name}</b> <span>{person?.role}</span>
        </p>
        <DeskScreen
          {...desk}
          buttonsElsewhere={[...mail.flatMap(({ links }) => links), ...mail, ...things].map(
            ({ button }) => button,
          )}
        >
          <MailList {...desk} mail={mail} />
          <OpenLetters {...desk} mail={mail} />
          <Things {...desk} things={things} />
        </DeskScreen>
      </div>
    </div>
  )
}
