import { choiceWords, outcomeSentence } from '../../i18n/outcome-words.ts'
import { Icon } from '../ui/Icon.tsx'
import type { LessonLink, SourceLink } from './quiz-props.ts'
import type { Review, ReviewedChoice } from './review-question.ts'
import { SourceChip } from './SourceChip.tsx'

interface Props {
  number: number
  /** Undefined when the question is no longer in the bank. */
  prompt: string | undefined
  review: Review
  points: number
  lesson: LessonLink | undefined
  source: SourceLink | undefined
  at: string | undefined
}

/** One question after handing in: what was chosen, what is right, why, and where to read it again. */
export const QuestionReview = ({ number, prompt, review, points, lesson, source, at }: Props) => (
  <section className="q next" id={`giai-thich-${number}`} tabIndex={-1}>
    <h2>
      Câu {number}. {prompt ?? 'Câu hỏi này đã được thay trong bản mới của bài kiểm tra.'}
    </h2>
    <p className="meta">{outcomeSentence(review.outcome, points)}</p>
    <ul className="plain">
      {review.choices.map((choice) => (
        <ChoiceRow key={choice.id} choice={choice} />
      ))}
    </ul>
    <div className="call why">
      <h3>
        <Icon name="note" />
        Vì sao
      </h3>
      {review.reasons.map(({ about, words }) => (
        <p key={words}>
          {about !== undefined && <b>{about}. </b>}
          {words}
        </p>
      ))}
      {source !== undefined && <SourceChip source={source} at={at} />}
      {lesson !== undefined && (
        <a className="re" href={lesson.href}>
          Xem lại bài: {lesson.title}
        </a>
      )}
    </div>
  </section>
)

const ChoiceRow = ({ choice: { text, isChosen, isRight } }: { choice: ReviewedChoice }) => {
  const words = choiceWords(isChosen, isRight)
  return (
    <li className={words === undefined ? 'pick' : isRight ? 'pick good' : 'pick bad'}>
      <span>
        {text}
        {words !== undefined && (
          <small>
            <Icon name={isRight ? 'ok' : 'no'} />
            {words}
          </small>
        )}
      </span>
    </li>
  )
}
