import { type ComponentType, useEffect, useState } from 'react'
import { isFinished } from '../../domain/practice/act.ts'
import { openSteps } from '../../domain/practice/desk-at.ts'
import { useAccount } from '../ui/use-account.ts'
import { useFocusOnChange } from '../ui/use-focus-on-change.ts'
import { DoneNote } from './DoneNote.tsx'
import type { DeskProps, PracticeProps } from './desk-props.ts'
import { Feedback } from './Feedback.tsx'
import { FinishView } from './FinishView.tsx'
import { HelpBar } from './HelpBar.tsx'
import { StepMarks } from './StepMarks.tsx'
import { loadSurface } from './surfaces/load-surface.ts'
import { usePractice } from './use-practice.ts'

/** A desk to practise at: nothing leaves it, nobody on it exists. */
export const PracticeDesk = ({ practice, sources, lesson }: PracticeProps) => {
  const { state, told, isKept, onAct, restart } = usePractice(practice)
  const [surface, setSurface] = useState<{ View: ComponentType<DeskProps> }>()
  // Also lets what waits on this device be sent.
  useAccount()
  useEffect(() => {
    void loadSurface(practice.surface.kind).then((View) => setSurface({ View }))
  }, [practice])
  const focus = useFocusOnChange(state && `${told} ${state.screenId} ${state.past.length}`)
  return (
    <div className="desk" data-desk={practice.id}>
      <div className="sim">
        <b>MÔ PHỎNG</b>
        <span>Người và giấy tờ không có thật. Không gửi đi đâu.</span>
      </div>
      {state === undefined || surface === undefined ? (
        <p className="desk-pane">Đang dọn bàn thực hành.</p>
      ) : isFinished(practice, state) ? (
        <FinishView practice={practice} state={state} lesson={lesson} focusRef={focus} onRestart={restart} />
      ) : (
        <>
          <div className="desk-task">
            <StepMarks practice={practice} state={state} />
            <DoneNote practice={practice} state={state} focusRef={focus} />
            <h2 ref={state.told === undefined ? focus : null} tabIndex={-1}>
              {openSteps(practice, state)[0]?.text}
            </h2>
          </div>
          {/* Kept out of reach once the harm is done, and readable all the same. */}
          <fieldset className="desk-reach" disabled={state.stoppedBy !== undefined}>
            <surface.View practice={practice} state={state} onAct={onAct} />
          </fieldset>
          <div className="desk-says">
            <Feedback
              practice={practice}
              state={state}
              sources={sources}
              focusRef={focus}
              onBack={() => onAct({ kind: 'back' })}
            />
            <HelpBar practice={practice} state={state} onAct={onAct} onRestart={restart} />
            <p role="status" className="meta">
              {!isKept && 'Máy này không giữ được chỗ đang làm. Đóng trang là phải làm lại.'}
            </p>
          </div>
        </>
      )}
    </div>
  )
}
