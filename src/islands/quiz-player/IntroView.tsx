import type { ApiFailure } from '../../client/call-api.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { openPlaces } from './attempt-changes.ts'
import type { QuizPlay } from './quiz-play.ts'
import type { HeadingRef } from './quiz-props.ts'

interface Props {
  quiz: PublicQuiz
  rulesTold: readonly string[]
  play: QuizPlay
  heading: HeadingRef
  unfinished?: AttemptOnDevice | undefined
  failure?: ApiFailure | undefined
}

/** The rules, told before anything counts, and the way in. Also what stands in the page before the script has come. */
export const IntroView = ({ quiz, rulesTold, play, heading, unfinished, failure }: Props) => {
  const isReady = play.state.phase === 'intro'
  return (
    <div className="why">
      <h2 ref={heading} tabIndex={-1}>
        Trước khi làm
      </h2>
      <ul className="out">
        {rulesTold.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {unfinished !== undefined && <p>{unfinishedWords(unfinished, quiz)}</p>}
      <div className="acts next">
        <button
          type="button"
          className="btn"
          disabled={!isReady}
          onClick={() => (unfinished === undefined ? void play.begin() : play.act({ type: 'resumed' }))}
        >
          {unfinished === undefined ? 'Bắt đầu' : 'Làm tiếp'}
        </button>
      </div>
      <p role="status">{failure !== undefined && errorWords(failure)}</p>
    </div>
  )
}

const unfinishedWords = (attempt: AttemptOnDevice, quiz: PublicQuiz): string => {
  const of = attempt.questionIds.length
  return `Bạn đang làm dở: đã trả lời ${of - openPlaces(attempt, quiz).length} trên ${of} câu. Câu trả lời còn trên máy này.`
}
