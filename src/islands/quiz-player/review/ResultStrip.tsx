import { OUTCOME_WORDS } from '../../../i18n/outcome-words.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Outcome } from './review-question.ts'

const MARK_BY_OUTCOME = {
  right: <Icon name="ok" tone="g" />,
  partly: <Icon name="care" />,
  wrong: <Icon name="no" tone="b" />,
  open: <i />,
}

/** The numbers of all questions with how each ended, leading to its explanation below. */
export const ResultStrip = ({ outcomes }: { outcomes: readonly Outcome[] }) => (
  <ol className="qs">
    {outcomes.map((outcome, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a question's place never changes once it is marked
      <li key={place}>
        <a href={`#giai-thich-${place + 1}`} aria-label={`Câu ${place + 1}: ${OUTCOME_WORDS[outcome]}`}>
          {place + 1}
          {MARK_BY_OUTCOME[outcome]}
        </a>
      </li>
    ))}
  </ol>
)
