import { recordStatementsRoute } from '../contract/learning/record-statements.ts'
import { succeed } from '../domain/shared/result.ts'
import { callApi } from './call-api.ts'
import { loseSession } from './leave.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { currentOwner } from './remembered-account.ts'
import { thisDevice } from './this-device.ts'

let outbox: Promise<Outbox> | undefined

/** Sends the statements that wait for the person signed in, until nothing is left or the server cannot be reached. */
export const drainOutbox = async (): Promise<void> => {
  outbox ??= makeOutbox()
  const owner = currentOwner()
  if (owner !== 'nobody') await (await outbox).drain(owner)
}

const makeOutbox = async (): Promise<Outbox> =>
  createOutbox({
    device: await thisDevice(),
    send: async (owner, statements) => {
      const reply = await callApi(recordStatementsRoute, { body: { statements } }, owner)
      if (reply.ok) return succeed(reply.value.receipts)
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
