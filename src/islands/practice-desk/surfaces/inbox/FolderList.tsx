import { buttonsAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { WorkRow } from '../../desk/WorkRow.tsx'
import type { DeskProps } from '../../desk-props.ts'

interface Props extends DeskProps {
  folders: Extract<Surface, { kind: 'inbox' }>['folders']
}

/** Folders of the mailbox, in one row; the one that is open is marked, though its own button may not be here. */
export const FolderList = ({ folders, ...desk }: Props) => {
  if (folders.length === 0) return null
  const { practice, state } = desk
  const leadHere = practice.screens
    .flatMap(({ id }) => buttonsAt(practice, id))
    .filter(({ to }) => to === state.screenId)
  return (
    <nav className="folders" aria-label="Hộp văn bản">
      <ul className="plain">
        {folders.map(({ button, title }) => (
          <WorkRow
            key={button}
            {...desk}
            button={button}
            isCurrent={leadHere.some(({ id }) => id === button)}
          >
            {title}
          </WorkRow>
        ))}
      </ul>
    </nav>
  )
}
