import type { AttemptOnDevice } from '../../client/device-store.ts'
import { thisDevice } from '../../client/this-device.ts'

/** How many of the current answers of an attempt the server has a statement of; none while nobody is signed in. */
export const receivedAnswers = async ({ owner, stamps = {} }: AttemptOnDevice): Promise<number> => {
  if (owner === 'nobody') return 0
  const waiting = new Set((await (await thisDevice()).waitingStatements(owner)).map(({ id }) => id))
  return Object.values(stamps).filter(({ statementId }) => !waiting.has(statementId)).length
}
