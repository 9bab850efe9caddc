import { LETTERS_PATH } from '../../client/site-paths.ts'
import { OnlyFor } from '../ui/OnlyFor.tsx'
import { LettersDesk } from './LettersDesk.tsx'
import type { CourseWithTitles } from './letters-props.ts'

/** "Góp ý về bài học": what readers said, and what trainers make of it. */
export const Letters = ({ courses }: { courses: CourseWithTitles[] }) => {
  return (
    <>
      <h1>Góp ý về bài học</h1>
      <p className="lead">Người đọc gửi góp ý ở cuối mỗi bài. Ghi lại bạn đã làm gì với từng góp ý.</p>
      <OnlyFor
        deed="answer-letters"
        asksToSignIn="Đăng nhập để đọc góp ý"
        whose="giảng viên"
        whoseAll="giảng viên và quản trị"
        path={LETTERS_PATH}
      >
        {() => <LettersDesk courses={courses} />}
      </OnlyFor>
    </>
  )
}
