import { papersAt } from '../../../domain/practice/desk-at.ts'
import type { DeskProps } from '../desk-props.ts'
import { PaperRows } from './PaperRows.tsx'

interface Props extends DeskProps {
  /** Ids of papers that the surface draws in a place of its own. */
  papersElsewhere?: readonly string[]
}

/** What lies on the desk, each folded until it is opened. */
export const DeskPapers = ({ papersElsewhere = [], ...desk }: Props) => {
  const { practice, state } = desk
  const papers = papersAt(practice, state.screenId).filter(({ id }) => !papersElsewhere.includes(id))
  if (papers.length === 0) return null
  return (
    <section className="desk-pane desk-papers" aria-labelledby="desk-papers">
      <h3 id="desk-papers">Trên bàn</h3>
      <PaperRows {...desk} papers={papers} />
    </section>
  )
}
