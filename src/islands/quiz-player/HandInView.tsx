import type { ApiFailure } from '../../client/call-api.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { refusesAttempt } from '../../client/refused-for-good.ts'
import { signInPath } from '../../client/site-paths.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { askToHandIn } from './ask-to-hand-in.ts'
import type { QuizPlay } from './quiz-play.ts'
import type { HeadingRef } from './quiz-props.ts'

interface Props {
  play: QuizPlay
  heading: HeadingRef
  attempt: AttemptOnDevice
  /** Why it has not arrived yet; left out while it is under way. */
  failure?: ApiFailure
  courseHref: string
}

/** From the moment the learner hands in until the result is here. The answers stay on the device all the while. */
export const HandInView = ({ play, heading, attempt, failure, courseHref }: Props) => {
  if (failure === undefined) {
    return (
      <div className="why">
        <h2 ref={heading} tabIndex={-1}>
          Đang nộp bài
        </h2>
        <p role="status">Câu trả lời đã ở trên máy này và đang được gửi đi.</p>
      </div>
    )
  }
  if (failure.code === 'not-signed-in') {
    return (
      <div className="why">
        <Callout title="Đăng nhập để nộp bài" focusRef={heading}>
          <p>Câu trả lời vẫn còn trên máy này. Đăng nhập xong, bài được nộp tiếp.</p>
          <div className="acts next">
            <a className="btn" href={signInPath(location.pathname)}>
              Đăng nhập
            </a>
          </div>
        </Callout>
      </div>
    )
  }
  // The server will give the same answer however often it is asked; only the learner may throw the work away.
  const isFinal = refusesAttempt(failure.code)
  return (
    <div className="why">
      <Callout tone="care" title="Chưa gửi được bài" focusRef={heading}>
        {failure.code !== 'offline' && <p>{errorWords(failure)}</p>}
        <p>{isFinal ? KEPT_WORDS : `${KEPT_WORDS} Bài tự gửi khi có mạng.`}</p>
        <div className="acts next">
          <button type="button" className="btn" onClick={() => play.act(askToHandIn())}>
            Nộp lại
          </button>
          {isFinal && (
            <button type="button" className="btn alt" onClick={() => void play.putAway(attempt.attemptId)}>
              Bỏ lượt này
            </button>
          )}
          <a className="btn alt" href={courseHref}>
            Về khoá học
          </a>
        </div>
      </Callout>
    </div>
  )
}

const KEPT_WORDS = 'Câu trả lời vẫn còn trên máy này.'
