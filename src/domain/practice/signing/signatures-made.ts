import { fieldOf, valueIn } from '../desk-at.ts'
import type { Practice } from '../practice.ts'
import type { PracticeState } from '../practice-state.ts'
import type { Surface } from '../surface.ts'

type Signing = Extract<Surface, { kind: 'signing' }>

/** A signature given at the desk: over which words, with whose certificate. */
export interface SignatureMade {
  /** The field that was signed. */
  field: string
  /** The certificate, by its option. */
  option: string
  /** As its time stamp says; undefined where it carries none. */
  stampedAt: string | undefined
  signedText: string
}

/**
 * What was signed so far, as it stood when the button was pressed: what is written into the field later changes nothing in
 * it. Stepping back before the signing takes the signature back.
 */
export const signaturesMade = (
  practice: Practice,
  state: PracticeState,
  { signs, field: certificateField }: Pick<Signing, 'signs' | 'field'>,
): SignatureMade[] =>
  signs.flatMap(({ button, field, stampedAt }) => {
    const step = practice.steps.find(({ id, press }) => press === button && state.done.includes(id))
    const before = step && state.past.findLast(({ done }) => !done.includes(step.id))
    const [text, certificate] = [fieldOf(practice, field), fieldOf(practice, certificateField)]
    if (before === undefined || text === undefined || certificate === undefined) return []
    return {
      field,
      option: String(valueIn(certificate, before)),
      stampedAt,
      signedText: String(valueIn(text, before)),
    }
  })
