import type { ReviewToday } from '../../client/review/read-review.ts'
import { COURSES_PATH, MY_LEARNING_PATH } from '../../client/site-paths.ts'
import { nextReviewWords, reviewLoadWords } from '../../i18n/review-words.ts'
import type { HeadingRef } from '../quiz-player/quiz-props.ts'

interface Props {
  heading: HeadingRef
  today: ReviewToday
  /** The last card of the day was just answered. */
  isDone: boolean
  onBegin(): void
}

/** Before and after the cards of the day: how many there are, or when the next come. */
export const RestView = ({ heading, today, isDone, onBegin }: Props) => {
  const { queue, waiting, next } = today
  const mayBegin = !isDone && queue.length > 0
  return (
    <div className={isDone ? 'call good why' : 'call why'}>
      <h2 ref={heading} tabIndex={-1}>
        {titleFor(today, isDone)}
      </h2>
      {mayBegin && waiting > 0 && <p>Câu khác để dành cho những ngày sau.</p>}
      {!mayBegin && (
        <p>
          {next === undefined
            ? 'Làm một bài kiểm tra: câu nào chưa được trọn điểm sẽ có ở đây.'
            : nextReviewWords(next, today.today)}
        </p>
      )}
      <div className="acts">
        {mayBegin ? (
          <button type="button" className="btn" onClick={onBegin}>
            Bắt đầu ôn
          </button>
        ) : (
          <a className="btn alt" href={next === undefined ? COURSES_PATH : MY_LEARNING_PATH}>
            {next === undefined ? 'Xem các khoá học' : 'Về Việc của tôi'}
          </a>
        )}
      </div>
    </div>
  )
}

const titleFor = ({ queue, next }: ReviewToday, isDone: boolean): string => {
  if (isDone) return 'Xong phần hôm nay'
  if (queue.length > 0) return `Hôm nay có ${reviewLoadWords(queue.length)}`
  return next === undefined ? 'Chưa có câu nào để ôn' : 'Hôm nay không còn câu nào cần ôn'
}
