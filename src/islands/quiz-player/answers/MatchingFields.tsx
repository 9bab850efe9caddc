import { orderOptions } from '../../../domain/quiz/option-order.ts'
import type { PublicPartOf } from '../../../domain/quiz/public-question.ts'
import { pairUp } from './answer-changes.ts'
import type { FieldsProps } from './fields-props.ts'

/** A list of right sides for each left side. */
export const MatchingFields = ({
  part: { id, lefts, rights },
  attemptId,
  answer,
  onAnswer,
}: FieldsProps<PublicPartOf<'matching'>>) => {
  const pairs = answer?.kind === 'pairs' ? answer.pairs : {}
  const shown = orderOptions(rights, id, attemptId)
  return lefts.map((left) => (
    <div className="field" key={left.id}>
      <label htmlFor={`${id}-${left.id}`}>{left.text}</label>
      <select
        id={`${id}-${left.id}`}
        value={pairs[left.id] ?? ''}
        onChange={(event) => onAnswer(pairUp(pairs, left.id, event.target.value))}
      >
        <option value="">Chọn ý phù hợp</option>
        {shown.map((right) => (
          <option key={right.id} value={right.id}>
            {right.text}
          </option>
        ))}
      </select>
    </div>
  ))
}
