import { outcomeSentence } from '../../i18n/outcome-words.ts'
import { againWords } from '../../i18n/review-words.ts'
import type { HeadingRef } from '../quiz-player/quiz-props.ts'
import { QuestionReview } from '../quiz-player/review/QuestionReview.tsx'
import { type Outcome, reviewQuestion } from '../quiz-player/review/review-question.ts'
import { Icon } from '../ui/Icon.tsx'
import type { ReviewProps } from './review-props.ts'
import type { ReviewState } from './review-state.ts'

interface Props extends ReviewProps {
  heading: HeadingRef
  told: Extract<ReviewState, { phase: 'told' }>
  onGoOn(): Promise<void>
}

/** How the card was answered, what is right and why, and when it comes back. */
export const ToldView = ({ heading, told, onGoOn, lessons, sources }: Props) => {
  const { card, number, feedback, today, seed } = told
  const review = reviewQuestion(feedback, card.question, seed)
  const dueOn = today.schedules.get(card.cardId)?.dueOn
  const tone = TONES[review.outcome]
  return (
    <>
      <div className={`call ${tone} why`}>
        <h2 ref={heading} tabIndex={-1}>
          <Icon name={ICON_BY_TONE[tone]} />
          {outcomeSentence(review.outcome, feedback.points)}
        </h2>
        {dueOn !== undefined && <p>{againWords(dueOn, today.today)}</p>}
      </div>
      <QuestionReview
        number={number}
        prompt={card.question.prompt}
        isCase={card.question.kind === 'case-study'}
        review={review}
        lesson={lessons[`${card.courseId}/${feedback.lessonId}`]}
        source={sources[feedback.cite.source]}
        at={feedback.cite.at}
      />
      <div className="acts next">
        <button type="button" className="btn" onClick={() => void onGoOn()}>
          {today.queue.length > 0 ? 'Câu tiếp' : 'Xong'}
        </button>
      </div>
    </>
  )
}

const ICON_BY_TONE = { good: 'ok', care: 'care', bad: 'no' } as const
const TONES: Record<Outcome, keyof typeof ICON_BY_TONE> = {
  right: 'good',
  partly: 'care',
  wrong: 'bad',
  open: 'bad',
}
