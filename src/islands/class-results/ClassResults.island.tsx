import { CLASS_RESULTS_PATH } from '../../client/site-paths.ts'
import { OnlyFor } from '../ui/OnlyFor.tsx'
import { ClassDesk } from './ClassDesk.tsx'
import type { CarriedCourse } from './carried-course.ts'

/** "Lớp học không có mạng": editions to carry away, and the results that classes bring home. */
export const ClassResults = ({ courses }: { courses: CarriedCourse[] }) => {
  return (
    <>
      <h1>Lớp học không có mạng</h1>
      <p className="lead">
        Mang khoá học về thôn trong một tệp ZIP, mở được không cần mạng. Lớp học xong, nhập kết quả của cả lớp
        vào đây.
      </p>
      <OnlyFor
        deed="import-class-results"
        asksToSignIn="Đăng nhập để tiếp tục"
        whose="giảng viên"
        whoseAll="giảng viên và quản trị"
        path={CLASS_RESULTS_PATH}
      >
        {() => <ClassDesk courses={courses} />}
      </OnlyFor>
    </>
  )
}
