import { papersAt } from '../../../../domain/practice/desk-at.ts'
import { DeskPaper } from '../../desk/DeskPaper.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'

interface Props extends DeskProps {
  recordIds: readonly string[]
}

/** What the search has found, each closed until somebody looks into it. */
export const FoundRecords = ({ recordIds, practice, state, onAct }: Props) => {
  const found = papersAt(practice, state.screenId).filter(({ id }) => recordIds.includes(id))
  if (found.length === 0) return null
  return (
    <section className="look-up-part look-up-found">
      <h4>Máy tìm thấy</h4>
      {found.map((paper) => (
        <DeskPaper
          key={paper.id}
          paper={paper}
          isRead={state.seen.includes(paper.id)}
          isHere={isPointedAt(state, 'open', paper.id)}
          onOpen={() => onAct({ kind: 'open', target: paper.id })}
        />
      ))}
    </section>
  )
}
