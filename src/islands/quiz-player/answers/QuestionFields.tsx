import type { PublicPart, PublicQuestion } from '../../../domain/quiz/public-question.ts'
import { type Answer, partAnswer } from '../../../domain/quiz/response.ts'
import type { AttemptId } from '../../../domain/shared/ids.ts'
import { answerPart } from './answer-changes.ts'
import { PartFields } from './PartFields.tsx'

interface Props {
  question: PublicQuestion
  attemptId: AttemptId
  answer: Answer | undefined
  onAnswer(answer: Answer): void
}

/** The fields of a question: of each part in turn, if it is a case study. */
export const QuestionFields = ({ question, attemptId, answer, onAnswer }: Props) => {
  const fieldsOf = (part: PublicPart) => (
    <PartFields
      part={part}
      attemptId={attemptId}
      answer={partAnswer(answer, part.id)}
      onAnswer={(given) => onAnswer(answerPart(question, answer, part.id, given))}
    />
  )
  if (question.kind !== 'case-study') return fieldsOf(question)
  return question.parts.map((part, at) => (
    <fieldset key={part.id} className="part">
      <legend>
        Ý {at + 1}. {part.prompt}
      </legend>
      {fieldsOf(part)}
    </fieldset>
  ))
}
