/** An expected outcome: a value, or a code saying which rule was not met. Surprises are thrown instead. */
export type Result<Value, Failure extends { code: string }> =
  | { ok: true; value: Value }
  | ({ ok: false } & Failure)

export const succeed = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

export const fail = <const Failure extends { code: string }>(failure: Failure): { ok: false } & Failure => ({
  ok: false,
  ...failure,
})
