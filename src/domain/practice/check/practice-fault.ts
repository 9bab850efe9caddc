/** Something wrong in a practice that no schema can tell. */
export interface PracticeFault {
  /** Where it stands in the practice. */
  path: readonly (string | number)[]
  code:
    | 'repeated-id'
    | 'unknown-id'
    | 'not-on-screen'
    | 'not-offered'
    | 'not-such-a-value'
    | 'value-unexplained'
    | 'button-unexplained'
    | 'step-unreachable'
    | 'screen-unreachable'
    | 'mistake-impossible'
    | 'no-way-on'
    | 'no-way-back'
    | 'too-many-orders'
    | 'id-could-exist'
  /** The id or value it is about. */
  about: string
}
