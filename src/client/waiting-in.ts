import type { Statement } from '../domain/progress/statement.ts'
import type { KeptStatement } from './device-store.ts'

/** What of the statements kept is still to be sent. */
export const waitingIn = (kept: readonly KeptStatement[]): Statement[] =>
  kept.filter(({ refused }) => refused === undefined).map(({ statement }) => statement)
