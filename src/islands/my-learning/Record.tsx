import type { Programme } from '../../domain/course/programme.ts'
import { programmesFor } from '../../domain/course/programmes-for.ts'
import { trainingMinutes } from '../../domain/progress/training-minutes.ts'
import { vietnamDayOf } from '../../domain/shared/time.ts'
import { formatMinutes } from '../../i18n/format-minutes.ts'
import { Attempts } from './Attempts.tsx'
import { CourseRows } from './CourseRows.tsx'
import { coursesHere, type LinkedOutline } from './course-here.ts'
import { NextThing } from './NextThing.tsx'
import { nextDeed } from './next-deed.ts'
import { ProgrammePart } from './ProgrammePart.tsx'
import { ReviewLine } from './ReviewLine.tsx'
import type { DeviceRecord } from './read-record.ts'

interface Props {
  record: DeviceRecord
  outlines: LinkedOutline[]
  programmes: Programme[]
  post: string | undefined
}

/** Everything that follows from the record: only shown once the device has been read. */
export const Record = ({ record, outlines, programmes: all, post }: Props) => {
  const courses = coursesHere(outlines, record.progress)
  const programmes = programmesFor(all, post, vietnamDayOf(new Date().toISOString()))
  const minutes = courses.reduce((sum, { outline, progress }) => sum + trainingMinutes(outline, progress), 0)
  const wanted = new Set(programmes.flatMap(({ mandatory }) => mandatory))
  const inProgramme = new Set(programmes.flatMap(({ mandatory, electives }) => [...mandatory, ...electives]))
  const others = courses.filter(({ outline }) => !inProgramme.has(outline.id))
  return (
    <div className="lay">
      <div>
        <NextThing deed={nextDeed(courses, record.attempts, wanted)} />
        <ReviewLine />
        {programmes.map((programme) => (
          <ProgrammePart key={programme.id} programme={programme} courses={courses} />
        ))}
        {others.length > 0 && (
          <section>
            <h2>{programmes.length > 0 ? 'Khoá khác' : 'Các khoá học'}</h2>
            <CourseRows courses={others} />
          </section>
        )}
      </div>
      <div>
        <Attempts courses={courses} />
        {minutes > 0 && (
          <section>
            <h2>Bản ghi học tập</h2>
            <p>Giờ học đã hoàn thành: {formatMinutes(minutes)}.</p>
          </section>
        )}
      </div>
    </div>
  )
}
