import type { RefCallback } from 'react'
import type { Decided } from '../../client/studio/decide-remarks.ts'
import type { RemarkRow } from '../../contract/studio/remark-preview.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { marksChangeWords, remarkOutcomeWords } from '../../i18n/remark-words.ts'
import { Callout } from '../ui/Callout.tsx'

interface Props {
  /** The attempts that were decided on. */
  rows: readonly RemarkRow[]
  decided: Decided
  heading: RefCallback<HTMLElement>
  isSending: boolean
  onSendAgain: () => void
}

/** How the decision ended, attempt by attempt. */
export const OutcomesView = ({ rows, decided, heading, isSending, onSendAgain }: Props) => {
  const { outcomes, failure } = decided
  const done = rows.filter(({ attemptId }) => outcomes.get(attemptId) === 'remarked').length
  const left = rows.filter(({ attemptId }) => !outcomes.has(attemptId)).length
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        Đã chấm lại {done} trên {rows.length} lượt
      </h2>
      {failure !== undefined && (
        <Callout tone="care" title={`Còn ${left} lượt chưa rõ kết quả`}>
          <p>{errorWords(failure)}</p>
          <div className="acts">
            <button type="button" className="btn" disabled={isSending} onClick={onSendAgain}>
              Gửi lại
            </button>
          </div>
          <p>Lượt đã chấm lại không bị chấm thêm lần nữa.</p>
        </Callout>
      )}
      <ul className="plain ruled">
        {rows.map((row) => (
          <li key={row.attemptId} className="changed">
            <b>{row.displayName}</b>
            <span>{outcomeWords(row, decided)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const outcomeWords = ({ attemptId, from, to, of }: RemarkRow, { outcomes }: Decided): string => {
  const outcome = outcomes.get(attemptId)
  if (outcome === undefined) return 'Chưa rõ kết quả. Gửi lại để biết.'
  const words = remarkOutcomeWords(outcome)
  return outcome === 'remarked' ? `${words}. ${marksChangeWords(from, to, of)}.` : words
}
