import type { SubmitEvent } from 'react'
import { markCard } from '../../client/review/mark-card.ts'
import { isAnswered } from '../../domain/quiz/is-answered.ts'
import { QuestionFields } from '../quiz-player/answers/QuestionFields.tsx'
import type { HeadingRef } from '../quiz-player/quiz-props.ts'
import type { ReviewPlay } from './review-play.ts'
import type { ReviewState } from './review-state.ts'

interface Props {
  heading: HeadingRef
  play: ReviewPlay
  asked: Extract<ReviewState, { phase: 'asking' }>
}

/** One card with its answer fields, as in the quiz. */
export const CardView = ({ heading, play, asked }: Props) => {
  const { card, number, seed, answer, warning } = asked
  const { question } = card
  const isCase = question.kind === 'case-study'

  const check = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (isAnswered(question, answer)) void play.keep(markCard(card, answer))
    else play.act({ type: 'warned', warning: 'open' })
  }

  return (
    <form className="q why" onSubmit={check}>
      <fieldset>
        <legend>
          <span ref={heading} tabIndex={-1}>
            Câu {number}. {isCase ? 'Đọc tình huống rồi trả lời từng ý.' : question.prompt}
          </span>
        </legend>
        {isCase && <p className="situation">{question.prompt}</p>}
        <QuestionFields
          key={card.cardId}
          question={question}
          attemptId={seed}
          answer={answer}
          onAnswer={(given) => play.act({ type: 'answered', answer: given })}
        />
      </fieldset>
      <p role="status" className="meta moved">
        {warning !== undefined && WARNINGS[warning]}
      </p>
      <div className="acts">
        <button type="submit" className="btn">
          Kiểm tra
        </button>
      </div>
    </form>
  )
}

const WARNINGS = {
  open: 'Trả lời đủ câu này rồi bấm Kiểm tra.',
  'not-kept': 'Máy này chưa lưu được câu trả lời. Bấm Kiểm tra lần nữa.',
} as const
