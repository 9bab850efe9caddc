import { useState } from 'react'
import { type ApiFailure, callApi } from '../../client/call-api.ts'
import { classResultRoute } from '../../contract/studio/class-result.ts'
import type { ClassView, ImportedClassView } from '../../contract/studio/class-view.ts'
import { checksWords, classRowWords } from '../../i18n/class-words.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { dayWords } from '../../i18n/moment-words.ts'

/** One class; its people are fetched when somebody opens it. */
export const ClassRow = ({ held }: { held: ImportedClassView }) => {
  const [view, setView] = useState<ClassView>()
  const [failure, setFailure] = useState<ApiFailure>()
  const open = async (): Promise<void> => {
    if (view !== undefined) return
    const { editionId, classId } = held
    const reply = await callApi(classResultRoute, { params: { editionId, classId } })
    if (reply.ok) setView(reply.value.class ?? undefined)
    setFailure(reply.ok ? undefined : reply)
  }
  return (
    <details onToggle={({ currentTarget }) => void (currentTarget.open && open())}>
      <summary>{classRowWords(held.className, held.startedAt, held.learners)}</summary>
      <p className="about">
        {held.place === '' ? '' : `${held.place}. `}Nhập lần đầu ngày {dayWords(held.firstImportedAt)}.
      </p>
      {failure !== undefined && <p role="status">{errorWords(failure)}</p>}
      {view !== undefined && (
        <ul className="plain ruled">
          {view.people.map(({ learnerId, name, username, courses }) => (
            <li key={learnerId}>
              <b>{name}</b>
              {username !== undefined && <span>Tự ghi tên đăng nhập: {username}</span>}
              {courses.map((course) => (
                <span key={course.courseId}>
                  {course.title}: {checksWords(course)}
                </span>
              ))}
              {courses.length === 0 && <span>Có mặt, chưa làm câu nào</span>}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
