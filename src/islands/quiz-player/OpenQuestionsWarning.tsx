import { useEffect, useRef } from 'react'
import { Callout } from '../ui/Callout.tsx'
import { askToHandIn } from './ask-to-hand-in.ts'
import type { QuizPlay } from './quiz-play.ts'

interface Props {
  /** Places, from 0, of the questions that are not answered yet. */
  open: readonly number[]
  play: QuizPlay
}

/** Shown when handing in is asked for with questions left open. Handing in stays possible. */
export const OpenQuestionsWarning = ({ open, play }: Props) => {
  const callout = useRef<HTMLDivElement>(null)
  useEffect(() => callout.current?.focus(), [])
  const first = open[0] ?? 0
  return (
    <div className="why">
      <Callout tone="care" title={`Còn ${open.length} câu chưa trả lời`} focusRef={callout}>
        <p>Chưa trả lời câu {open.map((place) => place + 1).join(', ')}. Câu bỏ trống không được điểm.</p>
        <div className="acts next">
          <button type="button" className="btn alt" onClick={() => play.act({ type: 'moved', place: first })}>
            Về câu {first + 1}
          </button>
          <button type="button" className="btn alt" onClick={() => play.act(askToHandIn())}>
            Vẫn nộp bài
          </button>
        </div>
      </Callout>
    </div>
  )
}
