import type { Programme } from '../../domain/course/programme.ts'
import { daysBetween, vietnamDayOf } from '../../domain/shared/time.ts'
import { dueWords } from '../../i18n/programme-words.ts'
import { marksWords } from '../../i18n/progress-words.ts'
import { Lozenge } from '../ui/Lozenge.tsx'
import { CourseRows } from './CourseRows.tsx'
import type { CourseHere } from './course-here.ts'
import { programmeStanding } from './programme-standing.ts'

interface Props {
  programme: Programme
  courses: readonly CourseHere[]
}

/** A programme with its deadline, its woven row and its courses. */
export const ProgrammePart = ({ programme, courses }: Props) => {
  const standing = programmeStanding(programme, courses)
  const { mandatory, electives, marks } = standing
  const today = vietnamDayOf(new Date().toISOString())
  return (
    <section>
      <h2>{programme.title}</h2>
      <p className="due">
        <span>
          Đã xong {standing.done} trên {standing.of} khoá
        </span>
        <span>{dueWords(programme.dueOn, daysBetween(today, programme.dueOn))}</span>
      </p>
      <div className="band">
        <div className="woven" role="img" aria-label={marksWords(marks)}>
          {marks.map((mark, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place
            <Lozenge key={place} mark={mark} />
          ))}
        </div>
      </div>
      <div className={electives.length > 0 ? 'two' : undefined}>
        <div>
          <h3>
            Bắt buộc, {standing.mandatoryDone} trên {programme.mandatory.length}
          </h3>
          <CourseRows courses={mandatory} />
        </div>
        {electives.length > 0 && (
          <div>
            <h3>
              Tự chọn, {standing.electivesDone} trên {programme.electivesNeeded}
            </h3>
            <CourseRows courses={electives} />
          </div>
        )}
      </div>
    </section>
  )
}
