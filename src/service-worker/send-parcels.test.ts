import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sendParcels } from './send-parcels.ts'

const parcel = (n: number) => ({
  parcelId: `01900000-0000-7000-8000-00000000000${n}`,
  deliveryId: '01900000-0000-7000-8000-0000000000d1',
  sealed: 'A'.repeat(120),
})

let sent: { path: string; body: unknown; credentials: string | undefined }[]
let answer: (body: { parcelId: string }) => Response

beforeEach(() => {
  sent = []
  answer = ({ parcelId }) => Response.json({ parcelId, receivedAt: '2026-11-25T02:00:00.000Z' })
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body))
    sent.push({ path, body, credentials: init.credentials })
    return answer(body)
  })
})
afterEach(() => vi.unstubAllGlobals())

const open = (version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('lop-hoc-so', version)
    request.onupgradeneeded = () => request.result.createObjectStore('parcels', { keyPath: 'parcelId' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const keep = async (...parcels: object[]): Promise<void> => {
  const database = await open(4)
  const tx = database.transaction('parcels', 'readwrite')
  for (const one of parcels) tx.objectStore('parcels').put(one)
  await new Promise((resolve) => {
    tx.oncomplete = resolve
  })
  database.close()
}

const keptIds = async (): Promise<IDBValidKey[]> => {
  const database = await open()
  const asked = database.transaction('parcels').objectStore('parcels').getAllKeys()
  return new Promise((resolve) => {
    asked.onsuccess = () => {
      database.close()
      resolve(asked.result)
    }
  })
}

test('sealed work is sent without anybody’s session, and goes when the server has it', async () => {
  await keep({ ...parcel(1), retryAt: '2026-11-26T02:00:00.000Z' }, parcel(2))
  await sendParcels()
  expect(sent).toEqual([
    { path: '/api/learning/parcels', body: parcel(1), credentials: 'omit' },
    { path: '/api/learning/parcels', body: parcel(2), credentials: 'omit' },
  ])
  expect(await keptIds()).toEqual([])
})

test('what the server refuses stays, and does not hold up the rest', async () => {
  await keep(parcel(1), parcel(2))
  answer = ({ parcelId }) =>
    parcelId === parcel(1).parcelId
      ? Response.json({ code: 'unreadable-parcel', requestId: 'r' }, { status: 422 })
      : Response.json({ parcelId, receivedAt: '2026-11-25T02:00:00.000Z' })
  await sendParcels()
  expect(await keptIds()).toEqual([parcel(1).parcelId])
})

test('an answer that is not about the parcel is no receipt', async () => {
  await keep(parcel(1))
  answer = () => Response.json({ parcelId: parcel(2).parcelId })
  await sendParcels()
  expect(await keptIds()).toEqual([parcel(1).parcelId])
})

test('a server that fails leaves all of it, and the browser is told to try again', async () => {
  await keep(parcel(1), parcel(2))
  answer = () => Response.json({ code: 'internal', requestId: 'r' }, { status: 500 })
  await expect(sendParcels()).rejects.toThrow()
  expect(await keptIds()).toHaveLength(2)
})

test('where no page has made the database, none is made', async () => {
  await sendParcels()
  expect(sent).toEqual([])
  expect(await indexedDB.databases()).toEqual([])
})
