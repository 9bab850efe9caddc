import { orderChoices } from '../../../domain/quiz/draw-quiz.ts'
import type { PublicPartOf } from '../../../domain/quiz/public-question.ts'
import { pickChoice } from './answer-changes.ts'
import type { FieldsProps } from './fields-props.ts'

type ChoicePart = PublicPartOf<'single-choice' | 'multiple-choice' | 'true-false'>

/** Choices, of which one or several are picked. */
export const ChoiceFields = ({ part, attemptId, answer, onAnswer }: FieldsProps<ChoicePart>) => {
  const chosen = answer?.kind === 'choices' ? answer.choiceIds : []
  const mayBeSeveral = part.kind === 'multiple-choice'
  return (
    <>
      {mayBeSeveral && <p className="meta">Câu này có thể có nhiều đáp án đúng.</p>}
      {orderChoices(part, attemptId).map(({ id, text }) => (
        <label className="pick" key={id}>
          <input
            type={mayBeSeveral ? 'checkbox' : 'radio'}
            name={part.id}
            value={id}
            checked={chosen.includes(id)}
            onChange={() => onAnswer(pickChoice(part.kind, chosen, id))}
          />
          <span>{text}</span>
        </label>
      ))}
    </>
  )
}
