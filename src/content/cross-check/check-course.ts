import { foldVietnamese } from '../../domain/text/normalise-text.ts'
import type { ContentFault } from '../content-fault.ts'
import { faultAt } from '../located.ts'
import type { ReadCourse } from '../read-content.ts'
import { checkBank } from './check-bank.ts'
import { checkLesson } from './check-lesson.ts'
import type { KnownSources } from './known-sources.ts'
import { pointsNowhere } from './told.ts'

export const checkCourse = (
  read: ReadCourse,
  sources: KnownSources,
  practiceIds: ReadonlySet<string>,
): ContentFault[] => {
  const faults: ContentFault[] = []
  const { course, bank, lessons, lessonIds } = read
  const listed = new Set(course.value.lessons)
  course.value.lessons.forEach((id, place) => {
    if (!lessonIds.has(id)) faults.push(faultAt(course, ['lessons', place], pointsNowhere('bài học', id)))
  })
  const prompts = new Set((bank?.value.questions ?? []).map(({ prompt }) => foldVietnamese(prompt)))
  for (const lesson of lessons) {
    if (!listed.has(lesson.id)) {
      faults.push(
        faultAt(lesson.lesson, [], {
          expected: 'bài có tên trong lessons của course.yaml',
          found: `bài "${lesson.id}" chưa có trong danh sách`,
          mend: 'Thêm bài vào danh sách lessons, hoặc xoá tệp.',
        }),
      )
    }
    faults.push(...checkLesson(lesson, prompts, sources, read.figures, practiceIds))
  }
  const { drawn, passMark } = course.value.quiz
  if (passMark > drawn) {
    faults.push(
      faultAt(course, ['quiz', 'passMark'], {
        expected: `không quá số câu rút (${drawn})`,
        found: String(passMark),
        mend: 'Giảm passMark hoặc tăng drawn.',
      }),
    )
  }
  if (bank !== undefined) faults.push(...checkBank(read, bank, sources, new Set([...listed, ...lessonIds])))
  return faults
}
