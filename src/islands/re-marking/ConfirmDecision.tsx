import { useEffect, useRef } from 'react'
import type { RemarkRow } from '../../contract/studio/remark-preview.ts'
import { countWords } from '../../i18n/remark-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { countChanges } from './choose-rows.ts'

interface Props {
  rows: readonly RemarkRow[]
  isSending: boolean
  onConfirm: () => void
  onBack: () => void
}

/** The last look before anything is changed. Takes focus. */
export const ConfirmDecision = ({ rows, isSending, onConfirm, onBack }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Callout tone="care" title={`Chấm lại ${rows.length} lượt?`} focusRef={box}>
      <p>{countWords(countChanges(rows))}</p>
      <p>Học viên thấy điểm mới kèm lý do. Điểm cũ vẫn được giữ trong bản ghi.</p>
      <div className="acts">
        <button type="button" className="btn" disabled={isSending} onClick={onConfirm}>
          Áp dụng cho {rows.length} lượt
        </button>
        <button type="button" className="btn alt" disabled={isSending} onClick={onBack}>
          Xem lại
        </button>
      </div>
      <p role="status">{isSending && 'Đang chấm lại.'}</p>
    </Callout>
  )
}
