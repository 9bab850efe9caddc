import { buttonsAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { WorkRow } from '../../desk/WorkRow.tsx'
import type { DeskProps } from '../../desk-props.ts'

interface Props extends DeskProps {
  folders: Extract<Surface, { kind: 'inbox' }>['folders']
}

/** Folders of the mailbox, in one row; the one that holds this screen is marked. */
export const FolderList = ({ folders, ...desk }: Props) =>
  folders.length > 0 && (
    <nav className="folders" aria-label="Hộp văn bản">
      <ul className="plain">
        {folders.map(({ button, title }) => (
          <WorkRow
            key={button}
            {...desk}
            button={button}
            isCurrent={buttonsAt(desk.practice, desk.state.screenId).some(
              ({ id, to }) => id === button && to === desk.state.screenId,
            )}
          >
            {title}
          </WorkRow>
        ))}
      </ul>
    </nav>
  )
