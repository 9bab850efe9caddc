import { recordStatementsRoute } from '../contract/learning/record-statements.ts'
import type { ErrorCode } from '../domain/shared/error-code.ts'
import { succeed } from '../domain/shared/result.ts'
import { callApi } from './call-api.ts'
import { noteReceived } from './last-received.ts'
import { loseSession } from './leave.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { currentOwner } from './remembered-account.ts'
import { thisDevice } from './this-device.ts'

let outbox: Promise<Outbox> | undefined

/**
 * Sends the statements that wait for the person signed in, until nothing is left or the server cannot be reached.
 * @returns why it stopped before everything was received; undefined when it did not
 */
export const drainOutbox = async (): Promise<ErrorCode | undefined> => {
  outbox ??= makeOutbox()
  const owner = currentOwner()
  return owner === 'nobody' ? 'not-signed-in' : (await outbox).drain(owner)
}

const makeOutbox = async (): Promise<Outbox> =>
  createOutbox({
    device: await thisDevice(),
    send: async (owner, statements) => {
      const reply = await callApi(recordStatementsRoute, { body: { statements } }, owner)
      if (reply.ok) {
        for (const { receivedAt } of reply.value.receipts) noteReceived(owner, receivedAt)
        return succeed(reply.value.receipts)
      }
      // The session ended elsewhere.
      if (reply.code === 'not-signed-in') await loseSession(owner)
      return reply
    },
    // A wait that ends after a sign-out or under another account must not send under a cookie that is not the owner's.
    later: (run, delayMs) => {
      const owner = currentOwner()
      setTimeout(() => {
        if (currentOwner() === owner) run()
      }, delayMs)
    },
  })
