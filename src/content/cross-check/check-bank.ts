import type { ContentFault } from '../content-fault.ts'
import { type FieldPath, faultAt } from '../located.ts'
import type { ReadCourse } from '../read-content.ts'
import { checkExamCitation } from './check-exam-citation.ts'
import { checkOptions } from './check-options.ts'
import { checkKnown, type KnownSources } from './known-sources.ts'
import { pointsNowhere, repeated, type Told } from './told.ts'

export const checkBank = (
  { course, lessons: read }: ReadCourse,
  bank: NonNullable<ReadCourse['bank']>,
  sources: KnownSources,
  lessons: Set<string>,
): ContentFault[] => {
  const faults: ContentFault[] = []
  const { questions } = bank.value
  if (questions.length < course.value.quiz.drawn) {
    faults.push(
      faultAt(bank, ['questions'], {
        expected: `ít nhất ${course.value.quiz.drawn} câu, bằng số câu rút`,
        found: `${questions.length} câu`,
        mend: 'Viết thêm câu hỏi hoặc giảm quiz.drawn.',
      }),
    )
  }
  const ids = new Set<string>()
  const underReview = new Set(
    read.filter(({ lesson }) => lesson.value.underReview !== undefined).map(({ id }) => id),
  )
  questions.forEach((question, place) => {
    const tell = (path: FieldPath, told: Told): void => {
      faults.push(faultAt(bank, ['questions', place, ...path], told))
    }
    if (ids.has(question.id)) tell(['id'], repeated('câu hỏi', question.id))
    ids.add(question.id)
    if (!lessons.has(question.lesson)) tell(['lesson'], pointsNowhere('bài học', question.lesson))
    // Such a question is not asked while its lesson is under review.
    const cited = underReview.has(question.lesson)
      ? checkKnown(question.cite.source, sources)
      : checkExamCitation(question.cite.source, sources)
    if (cited !== undefined) tell(['cite', 'source'], cited)
    for (const { path, told } of checkOptions(question)) tell(path, told)
  })
  return faults
}
