import type { SubmitEvent } from 'react'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { newId } from '../../client/new-id.ts'
import type { PublicQuestion, PublicQuiz } from '../../domain/quiz/public-question.ts'
import { AnswerTray } from './AnswerTray.tsx'
import { QuestionFields } from './answers/QuestionFields.tsx'
import { askToHandIn } from './ask-to-hand-in.ts'
import { openPlaces } from './attempt-changes.ts'
import { OpenQuestionsWarning } from './OpenQuestionsWarning.tsx'
import { QuestionStrip } from './QuestionStrip.tsx'
import type { QuizPlay } from './quiz-play.ts'
import type { HeadingRef } from './quiz-props.ts'
import { SessionEnded } from './SessionEnded.tsx'
import { TimeLeft } from './TimeLeft.tsx'

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
  const isLast = place === questionIds.length - 1
  const open = openPlaces(attempt, quiz)
  const isComplete = open.length === 0
  const move = (to: number): void => play.act({ type: 'moved', place: to })
  const handIn = (): void => play.act(askToHandIn(isComplete))

  const goOn = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (isLast) handIn()
    else move(place + 1)
  }

  return (
    <div className="lay">
      <div>
        {attempt.timing !== undefined && (
          <TimeLeft timing={attempt.timing} onEnd={() => play.act(askToHandIn())} />
        )}
        <SessionEnded attempt={attempt} />
        <QuestionStrip attempt={attempt} open={open} onMove={move} />
        <form className="q" onSubmit={goOn}>
          <fieldset>
            <legend>
              <span ref={heading} tabIndex={-1}>
                Câu {place + 1}. {headingOf(question)}
              </span>
            </legend>
            {question.kind === 'case-study' && <p className="situation">{question.prompt}</p>}
            <QuestionFields
              key={question.id}
              question={question}
              attemptId={attemptId}
              answer={attempt.responses[question.id]}
              onAnswer={(answer) =>
                play.act({
                  type: 'answered',
                  questionId: question.id,
                  answer,
                  now: new Date().toISOString(),
                  statementId: newId(),
                })
              }
            />
          </fieldset>
          {isWarned && <OpenQuestionsWarning open={open} play={play} />}
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
      <AnswerTray attempt={attempt} openCount={open.length} isKept={play.isKept} />
    </div>
  )
}

/** A situation is too long to be a heading: it stands below one. */
const headingOf = ({ kind, prompt }: PublicQuestion): string =>
  kind === 'case-study' ? 'Đọc tình huống rồi trả lời từng ý.' : prompt
