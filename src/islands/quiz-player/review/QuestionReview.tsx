import { lateWords, NOT_COUNTED_WORDS, outcomeSentence } from '../../../i18n/outcome-words.ts'
import { Icon } from '../../ui/Icon.tsx'
import { SourceChip } from '../../ui/SourceChip.tsx'
import type { LessonLink, SourceLink } from '../quiz-props.ts'
import type { PartReview, Review } from './review-question.ts'

interface Props {
  number: number
  /** Undefined when the question is no longer in the bank. */
  prompt: string | undefined
  isCase: boolean
  review: Review
  /** Left out where the outcome is told above. */
  points?: number
  /** Set where an answer came after the time was over and does not count. */
  minutesLate?: number | undefined
  lesson: LessonLink | undefined
  source: SourceLink | undefined
  at: string | undefined
}

/** One question after handing in: what was chosen, what is right, why, and where to read it again. */
export const QuestionReview = ({
  number,
  prompt,
  isCase,
  review,
  points,
  minutesLate,
  lesson,
  source,
  at,
}: Props) => (
  <section className="q next" id={`giai-thich-${number}`} tabIndex={-1}>
    <h2>
      Câu {number}. {isCase ? 'Tình huống' : (prompt ?? GONE_WORDS)}
    </h2>
    {isCase && <p className="situation">{prompt}</p>}
    {points !== undefined && (
      <p className="meta">
        {minutesLate !== undefined && review.outcome === 'open'
          ? NOT_COUNTED_WORDS
          : outcomeSentence(review.outcome, points)}
      </p>
    )}
    {minutesLate !== undefined && (
      <p className="late">
        <Icon name="clock" />
        <span>{lateWords(minutesLate, review.outcome)}</span>
      </p>
    )}
    {review.parts.map((part, at) => (
      <PartAnswered key={part.id} part={part} number={at + 1} />
    ))}
    <div className="call why">
      <h3>
        <Icon name="note" />
        Vì sao
      </h3>
      {review.parts.flatMap(({ id, prompt: asked, reasons }, at) =>
        reasons.map(({ about, words }) => (
          <p key={id + words}>
            {asked !== undefined && <b>Ý {at + 1}. </b>}
            {about !== undefined && <b>{about}. </b>}
            {words}
          </p>
        )),
      )}
      {source !== undefined && <SourceChip source={source} at={at} />}
      {lesson !== undefined && (
        <a className="re" href={lesson.href}>
          Xem lại bài: {lesson.title}
        </a>
      )}
    </div>
  </section>
)

const GONE_WORDS = 'Câu hỏi này đã được thay trong bản mới của bài kiểm tra.'

const PartAnswered = ({ part: { prompt, rows }, number }: { part: PartReview; number: number }) => (
  <>
    {prompt !== undefined && (
      <h3 className="part">
        Ý {number}. {prompt}
      </h3>
    )}
    <ul className="plain">
      {rows.map(({ id, text, words, isRight }) => (
        <li key={id} className={words === undefined ? 'pick' : isRight ? 'pick good' : 'pick bad'}>
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
      ))}
    </ul>
  </>
)
