import { ChoiceFields } from './ChoiceFields.tsx'
import type { FieldsProps } from './fields-props.ts'
import { MatchingFields } from './MatchingFields.tsx'
import { OrderingFields } from './OrderingFields.tsx'
import { TypedField } from './TypedField.tsx'

/** What one thing that is asked is answered with. */
export const PartFields = ({ part, ...rest }: FieldsProps) => {
  switch (part.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return <ChoiceFields part={part} {...rest} />
    case 'matching':
      return <MatchingFields part={part} {...rest} />
    case 'ordering':
      return <OrderingFields part={part} {...rest} />
    case 'short-text':
    case 'number':
      return <TypedField part={part} {...rest} />
  }
}
