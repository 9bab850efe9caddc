import type { SubmitEvent } from 'react'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { orderChoices } from '../../domain/quiz/draw-quiz.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { AnswerTray } from './AnswerTray.tsx'
import { openPlaces } from './attempt-changes.ts'
import { OpenQuestionsWarning } from './OpenQuestionsWarning.tsx'
import { QuestionStrip } from './QuestionStrip.tsx'
import type { HeadingRef } from './quiz-props.ts'
import { askToHandIn, type QuizPlay } from './use-quiz.ts'

interface Props {
  quiz: PublicQuiz
  play: QuizPlay
  heading: HeadingRef
  attempt: AttemptOnDevice
  isWarned: boolean
}

/** One question at a time, with the way to every other. */
export const QuestionView = ({ quiz, play, heading, attempt, isWarned }: Props) => {
  const { place, questionIds, attemptId } = attempt
  const question = quiz.questions.find(({ id }) => id === questionIds[place])
  // An attempt is only opened for answers when all of its questions are in the bank.
  if (question === undefined) return null
  const chosen = attempt.responses[question.id] ?? []
  const isLast = place === questionIds.length - 1
  const isComplete = openPlaces(attempt).length === 0
  const move = (to: number): void => play.act({ type: 'moved', place: to })
  const handIn = (): void => play.act(askToHandIn(false))

  const goOn = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (isLast) handIn()
    else move(place + 1)
  }

  return (
    <div className="lay">
      <div>
        <QuestionStrip attempt={attempt} onMove={move} />
        <form className="q" onSubmit={goOn}>
          <fieldset>
            <legend>
              <span ref={heading} tabIndex={-1}>
                Câu {place + 1}. {question.prompt}
              </span>
            </legend>
            {question.kind === 'multiple-choice' && (
              <p className="meta">Câu này có thể có nhiều đáp án đúng.</p>
            )}
            {orderChoices(question, attemptId).map((choice) => (
              <label className="pick" key={choice.id}>
                <input
                  type={question.kind === 'multiple-choice' ? 'checkbox' : 'radio'}
                  name={question.id}
                  value={choice.id}
                  checked={chosen.includes(choice.id)}
                  onChange={() =>
                    play.act({ type: 'chosen', question, choiceId: choice.id, now: new Date().toISOString() })
                  }
                />
                <span>{choice.text}</span>
              </label>
            ))}
          </fieldset>
          {isWarned && <OpenQuestionsWarning attempt={attempt} play={play} />}
          <div className="acts next">
            {place > 0 && (
              <button type="button" className="btn alt" onClick={() => move(place - 1)}>
                Câu trước
              </button>
            )}
            <button type="submit" className="btn">
              {isLast ? 'Nộp bài' : 'Câu tiếp theo'}
            </button>
            {isComplete && !isLast && (
              <button type="button" className="btn alt" onClick={handIn}>
                Nộp bài
              </button>
            )}
          </div>
        </form>
      </div>
      <AnswerTray attempt={attempt} isKept={play.isKept} />
    </div>
  )
}
