import { type SubmitEvent, useState } from 'react'
import type { RemarkRow } from '../../contract/studio/remark-preview.ts'
import { countWords } from '../../i18n/remark-words.ts'
import { ErrorSummary, type FieldFault } from '../ui/ErrorSummary.tsx'
import { ConfirmDecision } from './ConfirmDecision.tsx'
import { chosenAtFirst, countChanges, withToggled } from './choose-rows.ts'
import { REASON_ID, ReasonField } from './ReasonField.tsx'
import { ROWS_ID, RowChoices } from './RowChoices.tsx'
import { unfitDecision } from './unfit-decision.ts'

interface Props {
  rows: readonly RemarkRow[]
  /** Handed-in attempts that were looked at. */
  attempts: number
  prompts: Record<string, string>
  isSending: boolean
  onApply: (chosen: ReadonlySet<string>, reason: string) => void
  onKeepAll: () => void
}

/** Who is marked again and why. Nothing is sent before it was confirmed. */
export const DecisionForm = ({ rows, attempts, prompts, isSending, onApply, onKeepAll }: Props) => {
  const [chosen, setChosen] = useState(() => chosenAtFirst(rows))
  const [reason, setReason] = useState('')
  const [faults, setFaults] = useState<FieldFault[]>([])
  const [isConfirming, setIsConfirming] = useState(false)
  const chosenRows = rows.filter(({ attemptId }) => chosen.has(attemptId))

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const found = unfitDecision(chosen.size, reason, { rows: ROWS_ID, reason: REASON_ID })
    setFaults(found)
    setIsConfirming(found.length === 0)
  }

  return (
    <section>
      <h2>
        {rows.length} lượt đổi điểm, trong {attempts} lượt đã nộp
      </h2>
      <p>{countWords(countChanges(rows))}</p>
      <ErrorSummary faults={faults} />
      <form method="post" noValidate onSubmit={onSubmit} className="re-marking">
        <fieldset disabled={isConfirming}>
          <RowChoices
            rows={rows}
            prompts={prompts}
            chosen={chosen}
            onToggle={(attemptId) => setChosen(withToggled(chosen, attemptId))}
          />
          <ReasonField
            value={reason}
            onChange={setReason}
            error={faults.find(({ fieldId }) => fieldId === REASON_ID)?.words}
          />
          {!isConfirming && (
            <div className="acts">
              <button type="submit" className="btn">
                Chấm lại {chosen.size} lượt
              </button>
              <button type="button" className="btn alt" onClick={onKeepAll}>
                Giữ nguyên tất cả
              </button>
            </div>
          )}
        </fieldset>
      </form>
      {isConfirming && (
        <ConfirmDecision
          rows={chosenRows}
          isSending={isSending}
          onConfirm={() => onApply(chosen, reason.trim())}
          onBack={() => setIsConfirming(false)}
        />
      )}
    </section>
  )
}
