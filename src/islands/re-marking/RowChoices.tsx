import type { RemarkRow } from '../../contract/studio/remark-preview.ts'
import { dayWords } from '../../i18n/moment-words.ts'
import { marksChangeWords } from '../../i18n/remark-words.ts'
import { promptWords } from './prompt-words.ts'

/** Where the summary of faults leads to. */
export const ROWS_ID = 'cac-luot'

interface Props {
  rows: readonly RemarkRow[]
  prompts: Record<string, string>
  chosen: ReadonlySet<string>
  onToggle: (attemptId: string) => void
}

/** One card for each attempt that would change; the whole card is the target. */
export const RowChoices = ({ rows, prompts, chosen, onToggle }: Props) => (
  <fieldset id={ROWS_ID} tabIndex={-1} className="rows" aria-describedby={`${ROWS_ID}-help`}>
    <legend>Chọn lượt chấm lại</legend>
    <p id={`${ROWS_ID}-help`}>
      Lượt tăng điểm đã chọn sẵn. Lượt giảm điểm hoặc mất kết quả đạt chỉ được chấm lại khi bạn tự chọn.
    </p>
    {rows.map((row) => (
      <label key={row.attemptId} className="pick">
        <input type="checkbox" checked={chosen.has(row.attemptId)} onChange={() => onToggle(row.attemptId)} />
        <span className="who">
          <b>{row.displayName}</b>
          <span>Nộp ngày {dayWords(row.submittedAt)}</span>
        </span>
        <span className={row.from.isPassed && !row.to.isPassed ? 'change loss' : 'change'}>
          {marksChangeWords(row.from, row.to, row.of)}
        </span>
        {row.questionIds.length > 0 && (
          <span className="asked">
            {row.questionIds.map((questionId) => promptWords(prompts, questionId)).join(' ')}
          </span>
        )}
      </label>
    ))}
  </fieldset>
)
