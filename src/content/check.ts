import { resolve } from 'node:path'
import { hasUnknownDates } from '../domain/source/has-unknown-dates.ts'
import { describeFaults } from './content-fault.ts'
import { crossCheck } from './cross-check/cross-check.ts'
import { readContent } from './read-content.ts'
import { checkCourseStandard } from './standards/check-course-standard.ts'
import { checkNormalForm } from './standards/check-normal-form.ts'
import { checkRepeats } from './standards/check-repeats.ts'
import { checkSharedSentences } from './standards/check-shared-sentences.ts'
import { checkUncited } from './standards/check-uncited.ts'
import { courseTable } from './standards/course-table.ts'
import { today } from './today.ts'

/**
 * `npm run content:check`: a line for each course, then every fault, of which the build would stop at some, and every
 * place that falls short of what a course has to be before it is taught.
 */
const folder = resolve(process.env.CONTENT_FOLDER ?? 'content')
const { content, faults } = await readContent(folder)
const { courses, sources } = content
const all = [
  ...faults,
  ...crossCheck(content, today()),
  ...courses.flatMap(checkCourseStandard),
  ...checkRepeats(courses),
  ...checkSharedSentences(courses),
  ...checkUncited(content),
  ...(await checkNormalForm(folder)),
]

console.log(courseTable(courses, new Map(sources.map(({ value }) => [value.id, value])), today()))
const lessons = courses.reduce((sum, course) => sum + course.lessons.length, 0)
const questions = courses.reduce((sum, course) => sum + (course.bank?.value.questions.length ?? 0), 0)
const undated = sources.filter(({ value }) => hasUnknownDates(value)).length
console.log(
  `\n${courses.length} khoá, ${lessons} bài, ${questions} câu hỏi, ${sources.length} nguồn, trong đó ${undated} nguồn thiếu ngày.`,
)
if (all.length > 0) {
  console.error(`\n${describeFaults(all)}`)
  process.exitCode = 1
}
