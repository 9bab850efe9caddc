import type { PublicPartOf } from '../../../domain/quiz/public-question.ts'
import { readNumber } from '../../../domain/text/read-number.ts'
import { NUMBER_HINTS, TYPED_HINTS } from '../../../i18n/answer-words.ts'
import type { FieldsProps } from './fields-props.ts'

/** A short text, or a number with its unit. What is no number stays in the field and is told at once. */
export const TypedField = ({
  part,
  answer,
  onAnswer,
}: FieldsProps<PublicPartOf<'short-text' | 'number'>>) => {
  const text = answer?.kind === 'typed' ? answer.text : ''
  const isNumber = part.kind === 'number'
  const read = isNumber && text.trim() !== '' ? readNumber(text) : undefined
  const fault = read?.ok === false ? NUMBER_HINTS[read.code] : undefined
  return (
    <div className={fault === undefined ? 'field typed' : 'field typed bad'}>
      <label htmlFor={part.id}>
        {isNumber ? `Số của bạn, tính bằng ${part.unit}` : 'Câu trả lời của bạn'}
      </label>
      <small id={`${part.id}-hint`}>{TYPED_HINTS[hintFor(part)]}</small>
      <small className="error" role="status" id={`${part.id}-fault`}>
        {fault}
      </small>
      <span className="amount">
        <input
          id={part.id}
          type="text"
          inputMode={isNumber ? (part.decimals ? 'decimal' : 'numeric') : 'text'}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={`${part.id}-hint ${part.id}-fault`}
          onChange={(event) => onAnswer({ kind: 'typed', text: event.target.value })}
        />
        {isNumber && <span aria-hidden="true">{part.unit}</span>}
      </span>
    </div>
  )
}

const hintFor = (part: PublicPartOf<'short-text' | 'number'>): keyof typeof TYPED_HINTS => {
  if (part.kind === 'short-text') return part.marks
  return part.decimals ? 'decimals' : 'whole'
}
