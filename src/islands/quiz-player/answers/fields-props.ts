import type { PublicPart } from '../../../domain/quiz/public-question.ts'
import type { PartAnswer } from '../../../domain/quiz/response.ts'
import type { AttemptId } from '../../../domain/shared/ids.ts'

/** What the fields of one thing that is asked are given. */
export interface FieldsProps<Part = PublicPart> {
  part: Part
  attemptId: AttemptId
  answer: PartAnswer | undefined
  onAnswer(answer: PartAnswer): void
}
