import { fieldsAt, valueIn } from '../../../../domain/practice/desk-at.ts'
import { signaturesMade } from '../../../../domain/practice/signing/signatures-made.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { DeskField } from '../../desk/DeskField.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'
import { SignaturePanel } from './SignaturePanel.tsx'

interface Props extends DeskProps {
  surface: Extract<Surface, { kind: 'signing' }>
  text: { field: string; title: string }
}

/** A document one can write in and sign, with the signatures it carries. */
export const SignedText = ({ surface, text, ...desk }: Props) => {
  const { practice, state } = desk
  const field = fieldsAt(practice, state.screenId).find(({ id }) => id === text.field)
  if (field === undefined) return null
  const wasVerified = surface.verifies.some(
    (verify) =>
      verify.field === text.field &&
      practice.steps.some(({ id, press }) => press === verify.button && state.done.includes(id)),
  )
  return (
    <>
      <DeskField {...desk} field={field} isHere={isPointedAt(state, 'fill', field.id)} />
      <SignaturePanel
        title={text.title}
        signatures={signaturesMade(practice, state, surface).filter((made) => made.field === text.field)}
        certificates={surface.certificates}
        textNow={String(valueIn(field, state))}
        isVerified={wasVerified}
      />
    </>
  )
}
