import { sendWaiting } from '../../client/send-waiting.ts'
import { MY_LEARNING_PATH, signInPath } from '../../client/site-paths.ts'
import { Callout } from '../ui/Callout.tsx'
import type { DeviceRecord } from './read-record.ts'

interface Props {
  record: DeviceRecord
  isSignedIn: boolean
}

/** What the server has, and what is still only here. */
export const Receipts = ({ record: { waitingCount, isLasting }, isSignedIn }: Props) => {
  if (!isSignedIn) {
    return (
      <Callout title={isLasting ? 'Chỉ có trên máy này' : 'Máy này không giữ được bản ghi'}>
        <p>
          {isLasting
            ? 'Việc học của bạn nằm trên máy này. Đăng nhập để gửi lên máy chủ và xem ở máy khác.'
            : 'Trình duyệt không cho lưu, nên việc học mất khi đóng trang. Đăng nhập để giữ lại.'}
        </p>
        <div className="acts">
          <a className="btn alt" href={signInPath(MY_LEARNING_PATH)}>
            Đăng nhập
          </a>
        </div>
      </Callout>
    )
  }
  if (waitingCount === 0) {
    return (
      <Callout tone="good" title="Đã nhận đủ">
        <p>Máy chủ đã nhận mọi việc bạn làm trên máy này. Không có gì đang chờ.</p>
      </Callout>
    )
  }
  return (
    <Callout tone="care" title={`Chờ gửi ${waitingCount} bản ghi`}>
      <p>Bản ghi nằm trên máy này và tự gửi khi có mạng. Tắt máy cũng không mất.</p>
      <div className="acts">
        <button type="button" className="btn alt" onClick={() => void sendWaiting()}>
          Gửi ngay
        </button>
      </div>
    </Callout>
  )
}
