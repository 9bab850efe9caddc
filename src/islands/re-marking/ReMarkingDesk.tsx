import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { CourseForm } from './CourseForm.tsx'
import { PreviewView } from './PreviewView.tsx'
import type { MarkedCourse } from './re-marking-props.ts'
import { useReMarking } from './use-re-marking.ts'

/** The course and the key, then what would change. */
export const ReMarkingDesk = ({ courses }: { courses: MarkedCourse[] }) => {
  const reMarking = useReMarking()
  const { courseId, versions, state } = reMarking
  const course = courses.find(({ id }) => id === courseId)
  return (
    <>
      <CourseForm courses={courses} reMarking={reMarking} />
      <p role="status">
        {state.phase === 'loading' && 'Đang xem các lượt đã nộp.'}
        {state.phase === 'choosing' && state.isKept && 'Đã giữ nguyên tất cả. Không lượt nào được chấm lại.'}
      </p>
      {state.phase === 'choosing' && state.failure !== undefined && (
        <Callout tone="bad" title="Chưa xem được">
          <p>{errorWords(state.failure)}</p>
        </Callout>
      )}
      {state.phase === 'choosing' && versions !== undefined && versions.length < 2 && (
        <Callout title="Khoá này mới có một bản đáp án">
          <p>Chưa có gì để chấm lại. Khi đáp án đã sửa được công bố, mở lại trang này.</p>
        </Callout>
      )}
      {state.phase === 'preview' && course !== undefined && (
        <PreviewView
          key={`${course.id} ${state.to}`}
          course={course}
          to={state.to}
          preview={state.preview}
          onKeepAll={reMarking.keepAll}
        />
      )}
    </>
  )
}
