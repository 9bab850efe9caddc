import { useEffect } from 'react'
import { refreshAccount } from '../../client/session.ts'
import { CLASS_RESULTS_PATH, signInPath } from '../../client/site-paths.ts'
import { may } from '../../domain/account/may.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { useAccount } from '../ui/use-account.ts'
import { useIsHydrated } from '../ui/use-is-hydrated.ts'
import { ClassDesk } from './ClassDesk.tsx'
import type { CarriedCourse } from './carried-course.ts'

/** "Lớp học không có mạng": editions to carry away, and the results that classes bring home. */
export const ClassResults = ({ courses }: { courses: CarriedCourse[] }) => {
  const account = useAccount()
  const isHydrated = useIsHydrated()
  useEffect(() => void refreshAccount(), [])
  return (
    <>
      <h1>Lớp học không có mạng</h1>
      <p className="lead">
        Mang khoá học về thôn trong một tệp ZIP, mở được không cần mạng. Lớp học xong, nhập kết quả của cả lớp
        vào đây.
      </p>
      {isHydrated && account === undefined && (
        <Callout title="Đăng nhập để tiếp tục">
          <p>Phần này dành cho giảng viên và quản trị.</p>
          <div className="acts">
            <a className="btn" href={signInPath(CLASS_RESULTS_PATH)}>
              Đăng nhập
            </a>
          </div>
        </Callout>
      )}
      {account !== undefined && !may(account.role, 'import-class-results') && (
        <Callout title="Phần này dành cho giảng viên">
          <p>{errorWords({ code: 'not-allowed' })}</p>
        </Callout>
      )}
      {account !== undefined && may(account.role, 'import-class-results') && <ClassDesk courses={courses} />}
    </>
  )
}
