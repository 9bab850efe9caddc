import type { AttemptOnDevice } from '../../client/device-store.ts'
import { signInPath } from '../../client/site-paths.ts'
import { Callout } from '../ui/Callout.tsx'
import { useAccount } from '../ui/use-account.ts'

/** Said in the middle of a quiz once nobody is signed in any more: answers stay here, and go on being kept, until someone is. */
export const SessionEnded = ({ attempt }: { attempt: AttemptOnDevice }) => {
  const account = useAccount()
  return (
    <div role="status">
      {account === undefined && attempt.owner !== 'nobody' && (
        <Callout tone="care" title="Đăng nhập lại để gửi câu trả lời">
          <p>
            Phiên đăng nhập đã hết. Câu trả lời vẫn còn trên máy này, chọn tiếp vẫn được lưu. Đăng nhập xong,
            bạn về đúng câu này.
          </p>
          <div className="acts next">
            <a className="btn" href={signInPath(`${location.pathname}#cau-${attempt.place + 1}`)}>
              Đăng nhập
            </a>
          </div>
        </Callout>
      )}
    </div>
  )
}
