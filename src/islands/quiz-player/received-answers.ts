import type { AttemptOnDevice } from '../../client/device-store.ts'
import { thisDevice } from '../../client/this-device.ts'

/** How many of the current answers of an attempt the server has a statement of; none while nobody is signed in. */
export const receivedAnswers = async ({ owner, stamps = {} }: AttemptOnDevice): Promise<number> => {
  if (owner === 'nobody') return 0
  const kept = await (await thisDevice()).keptStatements(owner)
  const here = new Set(kept.map(({ statement }) => statement.id))
  return Object.values(stamps).filter(({ statementId }) => !here.has(statementId)).length
}
