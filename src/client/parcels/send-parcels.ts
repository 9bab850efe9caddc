import { deliverParcelRoute } from '../../contract/learning/deliver-parcel.ts'
import { askWorkerToSend } from '../ask-worker-to-send.ts'
import { backOffMs, isPassing } from '../back-off.ts'
import { callApi } from '../call-api.ts'
import { refreshProgress } from '../refresh-progress.ts'
import { thisDevice } from '../this-device.ts'

const DAY_MS = 24 * 60 * 60 * 1000

let failures = 0
let nextTry: ReturnType<typeof setTimeout> | undefined
let sending: Promise<void> | undefined

/**
 * Sends the sealed work on this device, whoever is signed in, and lets go of a parcel only when the server has it. What the
 * server refuses stays, and is offered again a day later: nothing of it can be shown to anybody here.
 */
export const sendParcels = (): Promise<void> => {
  sending ??= sendAll().finally(() => {
    sending = undefined
  })
  return sending
}

const sendAll = async (): Promise<void> => {
  clearTimeout(nextTry)
  const device = await thisDevice()
  let received = 0
  for (const { retryAt, ...parcel } of await device.parcels()) {
    if (retryAt !== undefined && retryAt > now()) continue
    const reply = await callApi(deliverParcelRoute, { body: parcel })
    if (reply.ok) {
      received += 1
      await device.removeParcel(parcel.parcelId)
    } else if (isPassing(reply.code)) {
      nextTry = setTimeout(() => void sendParcels(), backOffMs(failures))
      failures += 1
      return askWorkerToSend()
    } else await device.keepParcel({ ...parcel, retryAt: reply.until ?? now(DAY_MS) })
  }
  failures = 0
  // Its owner may be back already.
  if (received > 0) await refreshProgress()
}

const now = (later = 0): string => new Date(Date.now() + later).toISOString()
