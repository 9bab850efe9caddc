const DATABASE = 'lop-hoc-so'
const STORE = 'parcels'
const ADDRESS = '/api/learning/parcels'

interface Parcel {
  parcelId: string
  deliveryId: string
  sealed: string
}

/**
 * Sends sealed work of people who have left, though no page is open. It needs no session and names nobody, so none goes with
 * it. What the server refuses is left to the pages, which know what to do about it.
 * @throws when the server is out of reach, so that the browser tries again
 */
export const sendParcels = async (): Promise<void> => {
  const database = await openDatabase()
  if (database === undefined) return
  try {
    if (!database.objectStoreNames.contains(STORE)) return
    const kept: unknown[] = await done(database.transaction(STORE).objectStore(STORE).getAll())
    for (const parcel of kept.filter(isParcel)) {
      if (await send(parcel))
        await done(database.transaction(STORE, 'readwrite').objectStore(STORE).delete(parcel.parcelId))
    }
  } finally {
    database.close()
  }
}

/** @returns whether the server has it */
const send = async ({ parcelId, deliveryId, sealed }: Parcel): Promise<boolean> => {
  const response = await fetch(ADDRESS, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ parcelId, deliveryId, sealed }),
  })
  if (response.status >= 500) throw new Error('The server could not take it now')
  const reply: unknown = response.ok ? await response.json() : undefined
  return typeof reply === 'object' && reply !== null && 'parcelId' in reply && reply.parcelId === parcelId
}

/** The database as the pages have made it; undefined where they have not. */
const openDatabase = async (): Promise<IDBDatabase | undefined> => {
  const request = indexedDB.open(DATABASE)
  // Its shape is the pages' business: an empty one made here would be taken for theirs.
  request.onupgradeneeded = () => request.transaction?.abort()
  const database = await done(request).catch(() => undefined)
  if (database !== undefined) database.onversionchange = () => database.close()
  return database
}

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const isParcel = (kept: unknown): kept is Parcel =>
  typeof kept === 'object' && kept !== null && 'parcelId' in kept && 'deliveryId' in kept && 'sealed' in kept
