import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteLeaving } from '../leaving.ts'
import { withLocalStorage } from '../testing/local-storage.ts'
import { thisDevice } from '../this-device.ts'
import { sendParcels } from './send-parcels.ts'

const NOW = '2026-11-25T02:00:00.000Z'
const IN_AN_HOUR = '2026-11-25T03:00:00.000Z'
const parcel = (n: number) => ({
  ...{ parcelId: `01900000-0000-7000-8000-00000000000${n}`, sealed: 'A'.repeat(120) },
  deliveryId: '01900000-0000-7000-8000-0000000000dd',
})
const received = () => Response.json({ parcelId: parcel(1).parcelId, receivedAt: '2026-11-25T02:00:00.000Z' })
const refused = (code: string, until?: string) => () =>
  Response.json({ code, requestId: 'r', until }, { status: 409 })

let sent: unknown[] = []
const answerWith = (...answers: (() => Response)[]) => {
  sent = []
  vi.stubGlobal('fetch', async (path: string, { body }: RequestInit) => {
    sent.push(path === '/api/learning/parcels' ? JSON.parse(String(body)) : path)
    const answer = answers.shift()
    if (answer === undefined) throw new TypeError('no network')
    return answer()
  })
}
const parcels = async () => (await thisDevice()).parcels()

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  withLocalStorage()
  await (await thisDevice()).handOver([parcel(1), parcel(2)], { statements: [], attempts: [] })
})
afterEach(async () => {
  for (const { parcelId } of await parcels()) await (await thisDevice()).removeParcel(parcelId)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the device lets go of a parcel only when the server has it', async () => {
  answerWith(received)
  await sendParcels()
  expect(sent).toEqual([parcel(1), parcel(2)])
  expect(await parcels()).toEqual([parcel(2)])
})

test('a parcel needs no session and goes before a session left open is closed', async () => {
  noteLeaving({ isSessionOpen: true })
  answerWith(received, received)
  await sendParcels()
  expect(sent).toEqual([parcel(1), parcel(2)])
  expect(await parcels()).toEqual([])
})

test('a refused parcel stays, lets the next one pass, and is offered again a day later', async () => {
  answerWith(refused('unreadable-parcel'), received)
  await sendParcels()
  expect(await parcels()).toEqual([{ ...parcel(1), retryAt: '2026-11-26T02:00:00.000Z' }])
  answerWith(received)
  await sendParcels()
  expect(sent).toEqual([])
  vi.setSystemTime('2026-11-26T02:00:00.000Z')
  await sendParcels()
  expect(await parcels()).toEqual([])
})

test('a refusal that passes by itself is waited for', async () => {
  answerWith(refused('wait-before-next-try', IN_AN_HOUR), received)
  await sendParcels()
  expect(await parcels()).toEqual([{ ...parcel(1), retryAt: IN_AN_HOUR }])
})

test('without a network it is tried again by itself', async () => {
  answerWith()
  await sendParcels()
  expect(await parcels()).toEqual([parcel(1), parcel(2)])
  answerWith(received, received)
  await vi.advanceTimersByTimeAsync(5_000)
  await vi.waitFor(async () => expect(await parcels()).toEqual([]))
})
