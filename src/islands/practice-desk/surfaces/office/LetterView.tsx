import { buttonsAt } from '../../../../domain/practice/desk-at.ts'
import type { PracticePaper } from '../../../../domain/practice/desk-parts.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { DeskPaper } from '../../desk/DeskPaper.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'

interface Props extends DeskProps {
  letter: Extract<Surface, { kind: 'office' }>['mail'][number]
  paper: PracticePaper
}

/** A letter: the name it says it is from, the address it is from, its text, and where its links lead. */
export const LetterView = ({ letter, paper, practice, state, onAct }: Props) => {
  const links = buttonsAt(practice, state.screenId).flatMap(({ id, text }) => {
    const link = letter.links.find(({ button }) => button === id)
    return link === undefined ? [] : [{ ...link, text }]
  })
  return (
    <div className="letter">
      <p>
        <b>{letter.from}</b>
        <span className="letter-address">{letter.address}</span>
        <small>{letter.at}</small>
      </p>
      <DeskPaper
        paper={paper}
        isRead={state.seen.includes(paper.id)}
        isHere={isPointedAt(state, 'open', paper.id)}
        onOpen={() => onAct({ kind: 'open', target: paper.id })}
      />
      {links.map(({ button, text, address }) => (
        <p key={button}>
          <button
            type="button"
            className={isPointedAt(state, 'press', button) ? 'letter-link here' : 'letter-link'}
            data-button={button}
            aria-describedby={`link-${button}`}
            onClick={() => onAct({ kind: 'press', target: button })}
          >
            {text}
          </button>
          <span className="letter-address" id={`link-${button}`}>
            {address}
          </span>
        </p>
      ))}
    </div>
  )
}
