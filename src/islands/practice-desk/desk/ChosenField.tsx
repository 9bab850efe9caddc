import type { PracticeField } from '../../../domain/practice/desk-parts.ts'
import type { FieldValue } from '../../../domain/practice/wish.ts'

interface Props {
  field: PracticeField
  options: readonly { id: string; text: string }[]
  value: FieldValue
  isHere: boolean
  onWrite(value: FieldValue): void
}

/** One of several, or some of them: a row each, which is its own target. */
export const ChosenField = ({ field: { id, kind, label, help }, options, value, isHere, onWrite }: Props) => {
  const chosen = typeof value === 'string' ? [value] : value
  const pick = (option: string): void => {
    if (kind !== 'ticks') onWrite(option)
    else onWrite(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option])
  }
  return (
    <fieldset className={isHere ? 'desk-field here' : 'desk-field'} data-field={id}>
      <legend>{label}</legend>
      {help !== undefined && <p className="meta">{help}</p>}
      {options.map((option) => (
        <label className="pick" key={option.id}>
          <input
            type={kind === 'ticks' ? 'checkbox' : 'radio'}
            name={`desk-${id}`}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={() => pick(option.id)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
