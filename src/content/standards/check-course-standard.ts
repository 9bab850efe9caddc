import type { ContentFault } from '../content-fault.ts'
import { faultAt } from '../located.ts'
import type { ReadCourse } from '../read-content.ts'
import { checkLessonStandard } from './check-lesson-standard.ts'
import { LIMITS } from './limits.ts'

/** What a course lacks before colleagues should be taught with it. That it is sound is checked elsewhere. */
export const checkCourseStandard = ({ course, lessons, bank }: ReadCourse): ContentFault[] => {
  const faults = lessons.flatMap(checkLessonStandard)
  const { from, to } = LIMITS.lessons
  if (lessons.length < from || lessons.length > to) {
    faults.push(
      faultAt(course, ['lessons'], {
        expected: `${from} đến ${to} bài`,
        found: `${lessons.length} bài`,
        mend: 'Thêm, gộp hoặc tách bài.',
      }),
    )
  }
  if (bank === undefined) return faults
  const { questions } = bank.value
  const cases = questions.filter(({ kind }) => kind === 'case-study').length
  if (questions.length < LIMITS.questions.from) {
    faults.push(
      faultAt(bank, ['questions'], {
        expected: `ít nhất ${LIMITS.questions.from} câu hỏi`,
        found: `${questions.length} câu`,
        mend: 'Viết thêm câu hỏi.',
      }),
    )
  }
  if (cases < LIMITS.caseStudies.from) {
    faults.push(
      faultAt(bank, ['questions'], {
        expected: `ít nhất ${LIMITS.caseStudies.from} câu tình huống (case-study)`,
        found: `${cases} câu`,
        mend: 'Viết thêm tình huống có nhiều câu hỏi nhỏ.',
      }),
    )
  }
  const asked = new Set(questions.map(({ lesson }) => lesson))
  for (const [place, id] of course.value.lessons.entries()) {
    if (asked.has(id)) continue
    faults.push(
      faultAt(course, ['lessons', place], {
        expected: 'bài nào cũng có câu hỏi trong quiz.yaml',
        found: `chưa có câu nào của bài "${id}"`,
        mend: 'Viết câu hỏi cho bài này.',
      }),
    )
  }
  return faults
}
