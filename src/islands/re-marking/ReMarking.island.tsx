import { RE_MARKING_PATH } from '../../client/site-paths.ts'
import { OnlyFor } from '../ui/OnlyFor.tsx'
import { ReMarkingDesk } from './ReMarkingDesk.tsx'
import type { MarkedCourse } from './re-marking-props.ts'

/** "Chấm lại": who would change now that a key was mended, and the trainer's decision. */
export const ReMarking = ({ courses }: { courses: MarkedCourse[] }) => {
  return (
    <>
      <h1>Chấm lại sau khi sửa đáp án</h1>
      <p className="lead">
        Đáp án vừa sửa chỉ dùng cho những lượt làm sau đó. Xem lượt đã nộp nào sẽ đổi điểm, rồi chọn lượt cần
        chấm lại. Không lượt nào tự đổi.
      </p>
      <OnlyFor
        deed="remark-attempts"
        asksToSignIn="Đăng nhập để chấm lại"
        whose="giảng viên"
        whoseAll="giảng viên và quản trị"
        path={RE_MARKING_PATH}
      >
        {() => <ReMarkingDesk courses={courses} />}
      </OnlyFor>
    </>
  )
}
