import { valueIn } from '../../../domain/practice/desk-at.ts'
import type { PracticeField } from '../../../domain/practice/desk-parts.ts'
import type { DeskProps } from '../desk-props.ts'
import { ChosenField } from './ChosenField.tsx'
import { WrittenField } from './WrittenField.tsx'

interface Props extends DeskProps {
  field: PracticeField
  /** It was just shown that this is the field to fill in. */
  isHere: boolean
}

/** A field of a screen, in the native control of its kind. */
export const DeskField = ({ field, isHere, practice, state, onAct }: Props) => {
  const value = valueIn(field, state)
  const write = (written: string | readonly string[]): void =>
    onAct({ kind: 'fill', target: field.id, value: written })
  const look = { isHere, onWrite: write }
  switch (field.kind) {
    case 'choice':
    case 'ticks':
      return <ChosenField {...look} field={field} options={field.options} value={value} />
    case 'paper':
      return (
        <ChosenField
          {...look}
          field={field}
          options={field.papers.map((id) => ({
            id,
            text: practice.papers.find((paper) => paper.id === id)?.title ?? id,
          }))}
          value={value}
        />
      )
    default:
      return <WrittenField {...look} field={field} value={typeof value === 'string' ? value : ''} />
  }
}
