import type { ContentFault } from '../content-fault.ts'
import { type FieldPath, faultAt } from '../located.ts'
import type { ReadCourse } from '../read-content.ts'
import { checkOptions } from './check-options.ts'
import { checkExamCitation, type KnownSources } from './known-sources.ts'
import { pointsNowhere, repeated, type Told } from './told.ts'

export const checkBank = (
  { course }: ReadCourse,
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
  questions.forEach((question, place) => {
    const tell = (path: FieldPath, told: Told): void => {
      faults.push(faultAt(bank, ['questions', place, ...path], told))
    }
    if (ids.has(question.id)) tell(['id'], repeated('câu hỏi', question.id))
    ids.add(question.id)
    if (!lessons.has(question.lesson)) tell(['lesson'], pointsNowhere('bài học', question.lesson))
    const cited = checkExamCitation(question.cite, sources)
    if (cited !== undefined) tell(['cite', 'source'], cited)
    for (const { path, told } of checkOptions(question)) tell(path, told)
  })
  return faults
}
