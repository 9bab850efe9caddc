import { Callout } from '../ui/Callout.tsx'
import type { QuizPlay } from './quiz-play.ts'
import type { HeadingRef } from './quiz-props.ts'

/** The bank has changed so much since the attempt began that its questions can no longer be shown. */
export const RenewedView = ({ play, heading }: { play: QuizPlay; heading: HeadingRef }) => (
  <div className="why">
    <Callout tone="care" title="Bài kiểm tra đã được làm mới" focusRef={heading}>
      <p>
        Lượt bạn đang làm dở dùng các câu hỏi cũ nên không làm tiếp được. Những lượt bạn đã nộp vẫn còn
        nguyên.
      </p>
    </Callout>
    <div className="acts next">
      <button type="button" className="btn" onClick={() => void play.begin()}>
        Bắt đầu lượt mới
      </button>
    </div>
  </div>
)
