import { MAX_STATEMENTS_PER_BATCH } from '../contract/batch-size.ts'
import { progressOfStatements } from '../domain/progress/fold-statements.ts'
import type { Statement } from '../domain/progress/statement.ts'
import type { ErrorCode } from '../domain/shared/error-code.ts'
import type { AccountId, StatementId } from '../domain/shared/ids.ts'
import type { Result } from '../domain/shared/result.ts'
import type { Instant } from '../domain/shared/time.ts'
import { backOffMs, isPassing } from './back-off.ts'
import type { DeviceStore } from './device-store.ts'
import { refusesStatement } from './refused-for-good.ts'

export interface Receipt {
  id: StatementId
  receivedAt: Instant
}

export interface OutboxParts {
  device: DeviceStore
  /** Sends one batch of this account's; fails where another person is signed in by then. */
  send(accountId: AccountId, statements: Statement[]): Promise<Result<Receipt[], { code: ErrorCode }>>
  /** Runs something after so many milliseconds. */
  later(run: () => void, delayMs: number): void
}

export interface Outbox {
  /**
   * Sends what waits for this account until nothing is left or the server cannot be reached.
   * @returns why it stopped before everything was received; undefined when it did not
   */
  drain(accountId: AccountId): Promise<ErrorCode | undefined>
}

/**
 * Sends statements in batches, and lets go of one only when its receipt has come and its progress is kept. A repeat
 * is harmless to the server, so whatever is in doubt is sent again.
 */
export const createOutbox = ({ device, send, later }: OutboxParts): Outbox => {
  // Also noted on the device. Where that fails, one statement must not be sent round and round, holding up the rest.
  const unwanted = new Set<StatementId>()
  let draining: Promise<ErrorCode | undefined> | undefined
  let failures = 0

  const sendAll = async (accountId: AccountId): Promise<ErrorCode | undefined> => {
    let batchSize = MAX_STATEMENTS_PER_BATCH
    for (;;) {
      const waiting = await device.waitingStatements(accountId)
      const batch = waiting.filter(({ id }) => !unwanted.has(id)).slice(0, batchSize)
      const first = batch[0]
      if (first === undefined) return undefined
      const reply = await send(accountId, batch)
      const received = reply.ok ? await keepReceipts(accountId, batch, reply.value) : 0
      if (received > 0) failures = 0
      else if (!reply.ok && refusesStatement(reply.code)) {
        // Of a batch, nobody can say which statement it is about.
        if (batch.length === 1) {
          unwanted.add(first.id)
          await device.refuseStatement(first.id, { code: reply.code, at: new Date().toISOString() })
        }
        batchSize = 1
      } else {
        const code = reply.ok ? 'unreadable-reply' : reply.code
        if (isPassing(code)) tryAgainLater(accountId)
        return code
      }
    }
  }

  /** @returns how many of the batch have their receipt */
  const keepReceipts = async (
    accountId: AccountId,
    batch: Statement[],
    receipts: Receipt[],
  ): Promise<number> => {
    const receivedAt = new Map(receipts.map((receipt) => [receipt.id, receipt.receivedAt]))
    const received = batch.flatMap((statement) => {
      const moment = receivedAt.get(statement.id)
      return moment === undefined ? [] : [{ statement, receivedAt: moment }]
    })
    // Where there is no room for it, the server can tell it again.
    await device.keepProgress(accountId, progressOfStatements(received)).catch(() => undefined)
    await device.removeStatements(received.map(({ statement }) => statement.id))
    return received.length
  }

  const tryAgainLater = (accountId: AccountId): void => {
    later(() => void drain(accountId), backOffMs(failures))
    failures += 1
  }

  const drain = (accountId: AccountId): Promise<ErrorCode | undefined> => {
    draining ??= sendAll(accountId).finally(() => {
      draining = undefined
    })
    return draining
  }

  return { drain }
}
