import { recordStatementsRoute } from '../contract/learning/record-statements.ts'
import { succeed } from '../domain/shared/result.ts'
import { callApi } from './call-api.ts'
import { announce } from './device-events.ts'
import { handIn } from './hand-in.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { currentOwner } from './remembered-account.ts'
import { forgetPerson } from './session.ts'
import { thisDevice } from './this-device.ts'

let outbox: Promise<Outbox> | undefined

/** Sends what waits for the person signed in: statements, then attempts that were handed in without a network. */
export const sendWaiting = async (): Promise<void> => {
  outbox ??= makeOutbox()
  const owner = currentOwner()
  if (owner === 'nobody') return
  await (await outbox).drain(owner)
  for (const attempt of await (await thisDevice()).attemptsOf(owner)) {
    if (attempt.handedInAt !== undefined) await handIn(attempt)
  }
  announce('outbox')
}

const makeOutbox = async (): Promise<Outbox> =>
  createOutbox({
    device: await thisDevice(),
    send: async (statements) => {
      const reply = await callApi(recordStatementsRoute, { body: { statements } })
      if (reply.ok) return succeed(reply.value.receipts)
      // The session ended elsewhere. What waits stays with its owner until that person signs in again.
      if (reply.code === 'not-signed-in') await forgetPerson()
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
