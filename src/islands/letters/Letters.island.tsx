import { useEffect } from 'react'
import { refreshAccount } from '../../client/session.ts'
import { LETTERS_PATH, signInPath } from '../../client/site-paths.ts'
import { may } from '../../domain/account/may.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { useAccount } from '../ui/use-account.ts'
import { useIsHydrated } from '../ui/use-is-hydrated.ts'
import { LettersDesk } from './LettersDesk.tsx'
import type { CourseWithTitles } from './letters-props.ts'

/** "Góp ý về bài học": what readers said, and what trainers make of it. */
export const Letters = ({ courses }: { courses: CourseWithTitles[] }) => {
  const account = useAccount()
  const isHydrated = useIsHydrated()
  useEffect(() => void refreshAccount(), [])
  const mayAnswer = account !== undefined && may(account.role, 'answer-letters')
  return (
    <>
      <h1>Góp ý về bài học</h1>
      <p className="lead">Người đọc gửi góp ý ở cuối mỗi bài. Ghi lại bạn đã làm gì với từng góp ý.</p>
      {isHydrated && account === undefined && (
        <Callout title="Đăng nhập để đọc góp ý">
          <p>Phần này dành cho giảng viên và quản trị.</p>
          <div className="acts">
            <a className="btn" href={signInPath(LETTERS_PATH)}>
              Đăng nhập
            </a>
          </div>
        </Callout>
      )}
      {account !== undefined && !mayAnswer && (
        <Callout title="Phần này dành cho giảng viên">
          <p>{errorWords({ code: 'not-allowed' })}</p>
        </Callout>
      )}
      {mayAnswer && <LettersDesk courses={courses} />}
    </>
  )
}
