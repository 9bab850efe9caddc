import type { Statement } from '../domain/progress/statement.ts'
import type { Instant } from '../domain/shared/time.ts'
import type { AttemptOnDevice, KeptStatement, Refused } from './device-store.ts'
import { isWaiting } from './is-waiting.ts'
import { lastReceived } from './last-received.ts'
import { currentOwner } from './remembered-account.ts'
import { thisDevice } from './this-device.ts'
import { waitingIn } from './waiting-in.ts'

/** Where the work of the person in front of this device is. */
export interface Tray {
  isSignedIn: boolean
  /** Still to be sent, in the order it was done. */
  waiting: { statements: Statement[]; attempts: AttemptOnDevice[] }
  /** What the server will not have, until the learner has seen why. */
  refused: { statements: RefusedOne<KeptStatement>[]; attempts: RefusedOne<AttemptOnDevice>[] }
  /** By the server's clock; undefined when it never received anything of this person from here. */
  lastReceivedAt: Instant | undefined
  isLasting: boolean
  isFull: boolean
}

type RefusedOne<One> = One & { refused: Refused }

export const readTray = async (): Promise<Tray> => {
  const device = await thisDevice()
  const owner = currentOwner()
  const statements = await device.keptStatements(owner)
  const attempts = await device.attemptsOf(owner)
  return {
    isSignedIn: owner !== 'nobody',
    waiting: { statements: waitingIn(statements), attempts: attempts.filter(isWaiting) },
    refused: { statements: statements.filter(isRefused), attempts: attempts.filter(isRefused) },
    lastReceivedAt: lastReceived(owner),
    isLasting: device.isLasting,
    isFull: device.isFull,
  }
}

const isRefused = <One extends { refused?: Refused }>(one: One): one is RefusedOne<One> =>
  one.refused !== undefined
