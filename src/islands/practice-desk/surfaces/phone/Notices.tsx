import { papersAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { DeskPaper } from '../../desk/DeskPaper.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'

interface Props extends DeskProps {
  messages: Extract<Surface, { kind: 'phone' }>['messages']
}

/** Messages and calls that came in, above the screen as a telephone shows them; folded until read. */
export const Notices = ({ messages, practice, state, onAct }: Props) => {
  const here = papersAt(practice, state.screenId).flatMap((paper) => {
    const message = messages.find((one) => one.paper === paper.id)
    return message === undefined ? [] : [{ paper, note: `${message.from}, ${message.at}` }]
  })
  if (here.length === 0) return null
  return (
    <section className="phone-notices" aria-labelledby="phone-notices">
      <h3 id="phone-notices">Tin đến</h3>
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
