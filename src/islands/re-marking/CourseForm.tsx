import { type SubmitEvent, useId } from 'react'
import { versionWords } from '../../i18n/remark-words.ts'
import type { MarkedCourse } from './re-marking-props.ts'
import type { ReMarking } from './use-re-marking.ts'

interface Props {
  courses: readonly MarkedCourse[]
  reMarking: ReMarking
}

/** Which course, and by which of its keys. The newest key stands first. */
export const CourseForm = ({ courses, reMarking }: Props) => {
  const { courseId, versions, state, chooseCourse, look } = reMarking
  const [courseField, versionField] = [useId(), useId()]
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const to = new FormData(event.currentTarget).get('version')
    if (typeof to === 'string') void look(to)
  }
  return (
    <form method="post" className="re-marking" onSubmit={onSubmit}>
      <div className="field">
        <label htmlFor={courseField}>Khoá học</label>
        <select
          id={courseField}
          value={courseId ?? ''}
          onChange={({ currentTarget }) => void chooseCourse(currentTarget.value)}
        >
          <option value="" disabled>
            Chọn khoá học
          </option>
          {courses.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {versions !== undefined && versions.length >= 2 && (
        <>
          <div className="field">
            <label htmlFor={versionField}>Chấm theo bản đáp án</label>
            <select id={versionField} name="version">
              {versions.map((version, place) => (
                <option key={version.keyVersion} value={version.keyVersion}>
                  {versionWords(version, place === 0)}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" className="btn" disabled={state.phase === 'loading'}>
            Xem ai thay đổi
          </button>
        </>
      )}
    </form>
  )
}
