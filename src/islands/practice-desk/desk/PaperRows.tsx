import type { PracticePaper } from '../../../domain/practice/desk-parts.ts'
import type { DeskProps } from '../desk-props.ts'
import { isPointedAt } from '../pointed-at.ts'
import { DeskPaper } from './DeskPaper.tsx'

interface Props extends DeskProps {
  papers: readonly PracticePaper[]
}

/** Some papers one under the other, each folded until it is opened. */
export const PaperRows = ({ papers, state, onAct }: Props) =>
  papers.map((paper) => (
    <DeskPaper
      key={paper.id}
      paper={paper}
      isRead={state.seen.includes(paper.id)}
      isHere={isPointedAt(state, 'open', paper.id)}
      onOpen={() => onAct({ kind: 'open', target: paper.id })}
    />
  ))
