import { papersAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { billWords } from '../../../../i18n/practice-words.ts'
import { DeskPaper } from '../../desk/DeskPaper.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'

interface Props extends DeskProps {
  bills: Extract<Surface, { kind: 'payment' }>['bills']
}

/** What has to be paid, each with its sum; unfolded it is the bill itself. */
export const Bills = ({ bills, practice, state, onAct }: Props) => {
  const here = papersAt(practice, state.screenId).flatMap((paper) => {
    const bill = bills.find((one) => one.paper === paper.id)
    return bill === undefined ? [] : [{ paper, note: billWords(bill) }]
  })
  if (here.length === 0) return null
  return (
    <section className="pay-bills" aria-labelledby="pay-bills">
      <h3 id="pay-bills">Khoản phải trả</h3>
      {here.map(({ paper, note }) => (
        <DeskPaper
          key={paper.id}
          paper={paper}
          note={note}
          isRead={state.seen.includes(paper.id)}
          isHere={isPointedAt(state, 'open', paper.id)}
          onOpen={() => onAct({ kind: 'open', target: paper.id })}
        />
      ))}
    </section>
  )
}
