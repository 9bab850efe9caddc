import { useEffect } from 'react'
import { refreshAccount } from '../../client/session.ts'
import { RE_MARKING_PATH, signInPath } from '../../client/site-paths.ts'
import { may } from '../../domain/account/may.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { useAccount } from '../ui/use-account.ts'
import { useIsHydrated } from '../ui/use-is-hydrated.ts'
import { ReMarkingDesk } from './ReMarkingDesk.tsx'
import type { MarkedCourse } from './re-marking-props.ts'

/** "Chấm lại": who would change now that a key was mended, and the trainer's decision. */
export const ReMarking = ({ courses }: { courses: MarkedCourse[] }) => {
  const account = useAccount()
  const isHydrated = useIsHydrated()
  useEffect(() => void refreshAccount(), [])
  return (
    <>
      <h1>Chấm lại sau khi sửa đáp án</h1>
      <p className="lead">
        Đáp án vừa sửa chỉ dùng cho những lượt làm sau đó. Xem lượt đã nộp nào sẽ đổi điểm, rồi chọn lượt cần
        chấm lại. Không lượt nào tự đổi.
      </p>
      {isHydrated && account === undefined && (
        <Callout title="Đăng nhập để chấm lại">
          <p>Phần này dành cho giảng viên và quản trị.</p>
          <div className="acts">
            <a className="btn" href={signInPath(RE_MARKING_PATH)}>
              Đăng nhập
            </a>
          </div>
        </Callout>
      )}
      {account !== undefined && !may(account.role, 'remark-attempts') && (
        <Callout title="Phần này dành cho giảng viên">
          <p>{errorWords({ code: 'not-allowed' })}</p>
        </Callout>
      )}
      {account !== undefined && may(account.role, 'remark-attempts') && <ReMarkingDesk courses={courses} />}
    </>
  )
}
