import type { Statement } from '../domain/progress/statement.ts'
import { deliver } from './deliver.ts'
import { announce } from './device-events.ts'
import { keepSurely } from './keep-surely.ts'
import { newId } from './new-id.ts'
import { currentOwner } from './remembered-account.ts'

type WithoutStamp<S> = S extends Statement ? Omit<S, 'id' | 'recordedAt'> : never

/** What was done, before it is given its id and moment. */
export type Deed = WithoutStamp<Statement>

/**
 * Keeps what the learner did on the device, then lets it be sent. Resolves when it is kept: nothing on screen may
 * say that something is done before that.
 */
export const recordStatement = async (deed: Deed): Promise<void> => {
  const statement = { ...deed, id: newId(), recordedAt: new Date().toISOString() }
  await keepSurely({ owner: currentOwner(), statement })
  announce('progress')
  announce('outbox')
  void deliver()
}
