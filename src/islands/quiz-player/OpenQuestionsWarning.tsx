import { useEffect, useRef } from 'react'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { Callout } from '../ui/Callout.tsx'
import { openPlaces } from './attempt-changes.ts'
import { askToHandIn, type QuizPlay } from './use-quiz.ts'

interface Props {
  attempt: AttemptOnDevice
  play: QuizPlay
}

/** Shown when handing in is asked for with questions left open. Handing in stays possible. */
export const OpenQuestionsWarning = ({ attempt, play }: Props) => {
  const callout = useRef<HTMLDivElement>(null)
  useEffect(() => callout.current?.focus(), [])
  const open = openPlaces(attempt)
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
