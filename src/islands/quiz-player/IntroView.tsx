import type { ApiFailure } from '../../client/call-api.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { otherWords, unfinishedWords } from '../../i18n/attempt-words.ts'
import { FailureWords } from './FailureWords.tsx'
import type { QuizPlay } from './quiz-play.ts'
import type { HeadingRef } from './quiz-props.ts'

interface Props {
  quiz: PublicQuiz
  rulesTold: readonly string[]
  play: QuizPlay
  heading: HeadingRef
  unfinished?: AttemptOnDevice | undefined
  /** Another one under way, where two devices began without a network. */
  other?: AttemptOnDevice | undefined
  failure?: ApiFailure | undefined
}

/** The rules, told before anything counts, and the way in. Also what stands in the page before the script has come. */
export const IntroView = ({ rulesTold, play, heading, unfinished, other, failure }: Props) => {
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
      {unfinished !== undefined && <p>{unfinishedWords(toldOf(unfinished))}</p>}
      {other !== undefined && <p>{otherWords(toldOf(other))}</p>}
      <div className="acts next">
        <button
          type="button"
          className="btn"
          disabled={!isReady}
          onClick={() => (unfinished === undefined ? void play.begin() : play.resume(unfinished))}
        >
          {unfinished === undefined
            ? 'Bắt đầu'
            : unfinished.isFromElsewhere
              ? 'Làm tiếp bài đang dở'
              : 'Làm tiếp'}
        </button>
        {other !== undefined && (
          <button type="button" className="btn alt" onClick={() => play.resume(other)}>
            Làm lượt kia
          </button>
        )}
      </div>
      <FailureWords failure={failure} />
    </div>
  )
}

const toldOf = ({ questionIds, responses, startedAt, isFromElsewhere }: AttemptOnDevice) => ({
  of: questionIds.length,
  answered: Object.keys(responses).length,
  startedAt,
  isFromElsewhere: isFromElsewhere === true,
})
