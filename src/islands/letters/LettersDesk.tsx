import { useState } from 'react'
import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { LetterRow } from './LetterRow.tsx'
import { type CourseWithTitles, lessonOf } from './letters-props.ts'
import { useLetters } from './use-letters.ts'
import { VerdictTable } from './VerdictTable.tsx'

const COURSE_FIELD = 'khoa'

/** Letters that wait, of all courses, or everything that was said of one. */
export const LettersDesk = ({ courses }: { courses: CourseWithTitles[] }) => {
  const [courseId, setCourseId] = useState<string>()
  const { state, answer } = useLetters(courseId)
  const heading = courseId === undefined ? 'Đang chờ' : 'Góp ý có lời'
  return (
    <>
      <div className="field">
        <label htmlFor={COURSE_FIELD}>Xem</label>
        <select
          id={COURSE_FIELD}
          value={courseId ?? ''}
          onChange={({ currentTarget }) => setCourseId(currentTarget.value || undefined)}
        >
          <option value="">Góp ý đang chờ của mọi khoá</option>
          {courses.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <p role="status">{state.phase === 'loading' && 'Đang mở góp ý.'}</p>
      {state.phase === 'failed' && (
        <Callout tone="bad" title="Chưa mở được góp ý">
          <p>{errorWords(state.failure)}</p>
        </Callout>
      )}
      {state.phase === 'told' && (
        <>
          {courseId !== undefined && (
            <VerdictTable
              rows={state.verdicts.map(({ lessonId, ...counts }) => ({
                ...counts,
                ...lessonOf(courses, { courseId, lessonId }),
              }))}
            />
          )}
          <section>
            <h2>
              {state.letters.length === 0 ? 'Chưa có góp ý nào' : `${heading}: ${state.letters.length}`}
            </h2>
            <ul className="plain ruled letters">
              {state.letters.map((letter) => (
                <LetterRow
                  key={letter.letterId}
                  letter={letter}
                  lesson={lessonOf(courses, letter)}
                  onAnswer={(given) => answer(letter.letterId, given)}
                />
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  )
}
