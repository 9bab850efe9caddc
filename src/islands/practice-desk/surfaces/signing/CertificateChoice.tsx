import { fieldsAt, valueIn } from '../../../../domain/practice/desk-at.ts'
import { formatDay } from '../../../../i18n/format-day.ts'
import { ChosenField } from '../../desk/ChosenField.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'
import type { Certificate } from './SignatureRow.tsx'

interface Props extends DeskProps {
  fieldId: string
  certificates: readonly Certificate[]
}

/** The certificates at hand, each with whose it is and until when it is good. */
export const CertificateChoice = ({ fieldId, certificates, practice, state, onAct }: Props) => {
  const field = fieldsAt(practice, state.screenId).find(({ id }) => id === fieldId)
  if (field?.kind !== 'choice') return null
  const options = field.options.map(({ id, text }) => {
    const certificate = certificates.find(({ option }) => option === id)
    return certificate === undefined
      ? { id, text }
      : { id, text: `${text}. ${certificate.issuer}, dùng đến ${formatDay(certificate.validUntil)}` }
  })
  return (
    <ChosenField
      field={field}
      options={options}
      value={valueIn(field, state)}
      isHere={isPointedAt(state, 'fill', fieldId)}
      onWrite={(value) => onAct({ kind: 'fill', target: fieldId, value })}
    />
  )
}
