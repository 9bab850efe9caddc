import type { ChangeEvent } from 'react'
import type { PracticeField } from '../../../domain/practice/desk-parts.ts'

interface Props {
  field: Exclude<PracticeField, { kind: 'choice' | 'ticks' | 'paper' }>
  value: string
  isHere: boolean
  onWrite(value: string): void
}

/** Something to type: a text, a day, a number. */
export const WrittenField = ({ field, value, isHere, onWrite }: Props) => {
  const { id, kind, label } = field
  const help = field.help ?? (kind === 'date' ? 'Ngày, tháng, năm. Ví dụ: 05/09/2026' : undefined)
  const unit = kind === 'number' ? field.unit : undefined
  const input = {
    id: `desk-${id}`,
    value,
    autoComplete: 'off',
    spellCheck: false,
    maxLength: 600,
    'aria-describedby': help === undefined ? undefined : `desk-${id}-help`,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onWrite(event.target.value),
  }
  return (
    <div className={isHere ? 'field desk-field here' : 'field desk-field'} data-field={id}>
      <label htmlFor={input.id}>{unit === undefined ? label : `${label}, tính bằng ${unit}`}</label>
      {help !== undefined && <small id={`desk-${id}-help`}>{help}</small>}
      {kind === 'text' && field.isLong ? (
        <textarea {...input} rows={5} />
      ) : (
        <input {...input} type="text" inputMode={kind === 'text' ? 'text' : 'numeric'} />
      )}
    </div>
  )
}
