import type { ErrorCode } from '../domain/shared/error-code.ts'

/** Every line the API may log, by its code. */
const LOG_EVENTS = {
  'request-answered': 'A request was answered.',
  'request-refused': 'A request was refused; the refusal says by which rule.',
  'request-failed': 'A request failed in a way nobody foresaw; its caller was told the request id only.',
} as const

/** Codes, ids and numbers only: no names, user names, addresses, answers, and no text of an exception. */
export interface LogLine {
  code: keyof typeof LOG_EVENTS
  requestId: string
  /** Name of the route in the contract; undefined when no route was reached. */
  route: string | undefined
  status: number
  durationMs: number
  refusal?: ErrorCode | undefined
  fault?: Fault | undefined
}

export interface Fault {
  name: string
  /** Where in our code, without the message: messages of exceptions may quote what the caller sent. */
  frames: string[]
}

export type Log = (line: LogLine) => void

export const logAsJson: Log = (line) => {
  console.log(JSON.stringify({ ...line, message: LOG_EVENTS[line.code] }))
}

export const faultOf = (error: unknown): Fault => {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, frames: frames.map((frame) => frame.trim()) }
}
