export const REASON_ID = 'ly-do'

interface Props {
  value: string
  onChange: (reason: string) => void
  error: string | undefined
}

/** Why attempts are marked again, in the words their learners read. */
export const ReasonField = ({ value, onChange, error }: Props) => (
  <div className={error === undefined ? 'field' : 'field bad'}>
    <label htmlFor={REASON_ID}>Lý do chấm lại</label>
    <small id={`${REASON_ID}-help`}>Học viên đọc được lý do này. Viết từ 10 đến 300 chữ cái.</small>
    {error !== undefined && (
      <small className="error" id={`${REASON_ID}-error`}>
        {error}
      </small>
    )}
    <textarea
      id={REASON_ID}
      rows={3}
      maxLength={300}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      aria-invalid={error !== undefined}
      aria-describedby={`${REASON_ID}-help${error === undefined ? '' : ` ${REASON_ID}-error`}`}
    />
  </div>
)
