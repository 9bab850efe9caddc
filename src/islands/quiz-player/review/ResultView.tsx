import { useEffect } from 'react'
import type { ApiFailure } from '../../../client/call-api.ts'
import { keepMissed } from '../../../client/review/keep-missed.ts'
import type { AttemptResult } from '../../../domain/attempt/attempt.ts'
import { triesLeft } from '../../../domain/attempt/attempt-rules.ts'
import { remarkedWords, verdictWords } from '../../../i18n/outcome-words.ts'
import { scoreWords } from '../../../i18n/progress-words.ts'
import { FailureWords } from '../FailureWords.tsx'
import type { QuizPlay } from '../quiz-play.ts'
import type { HeadingRef, QuizProps } from '../quiz-props.ts'
import { QuestionReview } from './QuestionReview.tsx'
import { ResultStrip } from './ResultStrip.tsx'
import { ResultTray } from './ResultTray.tsx'
import { reviewQuestion } from './review-question.ts'

interface Props extends QuizProps {
  play: QuizPlay
  heading: HeadingRef
  result: AttemptResult
  /** Why no new attempt may begin now. */
  failure?: ApiFailure | undefined
}

/** The score, then every question with what was chosen, what is right and why. */
export const ResultView = ({ quiz, play, heading, result, failure, ...links }: Props) => {
  const { earned, of, isPassed } = result
  useEffect(() => {
    // Where this fails, the review reads the result back from the server.
    keepMissed(result, quiz).catch(() => undefined)
  }, [result, quiz])
  const left = triesLeft(play.progress, quiz.rules)
  const reviewed = result.questions.map((feedback) => {
    const question = quiz.questions.find(({ id }) => id === feedback.questionId)
    return { feedback, question, review: reviewQuestion(feedback, question, result.attemptId) }
  })
  return (
    <div className="lay">
      <div>
        <div className={isPassed ? 'call good why' : 'call why'}>
          <h2 ref={heading} tabIndex={-1}>
            {isPassed ? 'Đạt' : 'Chưa đạt'}: {scoreWords(earned, of)}
          </h2>
          <p>{verdictWords(result)}</p>
          {result.remark !== undefined && <p>{remarkedWords(result.remark, earned)}</p>}
          <div className="acts next">
            {isPassed && (
              <a className="btn" href={links.courseHref}>
                Về khoá học
              </a>
            )}
            <button type="button" className={isPassed ? 'btn alt' : 'btn'} onClick={() => void play.begin()}>
              Làm lại
            </button>
          </div>
          {left !== undefined && !isPassed && <p>Còn {left} lượt.</p>}
          <FailureWords failure={failure} />
        </div>
        <ResultStrip outcomes={reviewed.map(({ review }) => review.outcome)} />
        {reviewed.map(({ feedback, question, review }, place) => (
          <QuestionReview
            key={feedback.questionId}
            number={place + 1}
            prompt={question?.prompt}
            isCase={question?.kind === 'case-study'}
            review={review}
            points={feedback.points}
            minutesLate={feedback.minutesLate}
            lesson={links.lessonTitles[feedback.lessonId]}
            source={links.sources[feedback.cite.source]}
            at={feedback.cite.at}
          />
        ))}
      </div>
      <ResultTray result={result} />
    </div>
  )
}
