import type { PracticePaper } from '../../../domain/practice/desk-parts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { PaperSheet } from './PaperSheet.tsx'

interface Props {
  paper: PracticePaper
  isRead: boolean
  isHere: boolean
  /** Who sent it and when, or what it costs: beside the title. */
  note?: string | undefined
  onOpen(): void
}

/** One paper: its title, and what is on it once it is unfolded. */
export const DeskPaper = ({ paper, isRead, isHere, note, onOpen }: Props) => (
  <details
    className={isHere ? 'desk-paper here' : 'desk-paper'}
    data-paper={paper.id}
    // Unfolding counts as reading it, folding does not.
    onToggle={({ currentTarget }) => currentTarget.open && onOpen()}
  >
    <summary>
      <Icon name={isRead ? 'ok' : 'doc'} />
      <span>
        {note !== undefined && <small>{note}</small>}
        {paper.title}
        {isRead && <span className="vh">, đã xem</span>}
      </span>
    </summary>
    <PaperSheet paper={paper} />
  </details>
)
