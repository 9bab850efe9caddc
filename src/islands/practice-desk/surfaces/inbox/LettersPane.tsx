import { buttonsAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { formatDay } from '../../../../i18n/format-day.ts'
import { letterWayWords, urgencyWords } from '../../../../i18n/practice-words-inbox.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { WorkRow } from '../../desk/WorkRow.tsx'
import type { DeskProps } from '../../desk-props.ts'

type Letters = Extract<Surface, { kind: 'inbox' }>['letters']

interface Props extends DeskProps {
  letters: Letters
  /** Ids of the papers in hand. */
  inHand: readonly string[]
}

/** Letters as a mailbox lists them: from whom, about what, when, how urgent. */
export const LettersPane = ({ letters, inHand, ...desk }: Props) => {
  if (letters.length === 0) return null
  const canChoose = buttonsAt(desk.practice, desk.state.screenId).some(({ id }) =>
    letters.some(({ button }) => button === id),
  )
  return (
    <section className={canChoose ? 'desk-pane work-list' : 'desk-pane work-list still'} aria-label="Văn bản">
      <h3>{letters.length} văn bản</h3>
      <ul className="plain">
        {letters.map((letter) => (
          <WorkRow
            key={letter.button}
            {...desk}
            button={letter.button}
            isCurrent={inHand.includes(letter.paper)}
          >
            <b>{letter.subject}</b>
            <span>
              {letterWayWords[letter.way]} {letter.from}
            </span>
            <span>
              {letter.number}, {formatDay(letter.on)}
            </span>
            {urgencyWords[letter.urgency ?? 'normal'] !== undefined && (
              <span className="work-mark late">
                <Icon name="care" />
                {urgencyWords[letter.urgency ?? 'normal']}
              </span>
            )}
          </WorkRow>
        ))}
      </ul>
    </section>
  )
}
