import type { Device } from './device.ts'
import { guardEvents, tellOnly } from './guard-events.ts'

/** Stops code of a tab that is gone, which this process still has. */
export class TabGone extends Error {}

/** What a tab sees of the device's database. What it had half done is undone when the tab goes. */
export const openTabDatabase = (
  { database }: Device,
  isAlive: () => boolean,
): { globals: Record<string, unknown>; drop(): void } => {
  const connections = new Set<IDBDatabase>()
  const transactions = new Set<IDBTransaction>()

  const watch = (connection: IDBDatabase): void => {
    const { transaction } = connection
    connections.add(connection)
    tellOnly(connection, isAlive)
    connection.transaction = (...given) => {
      if (!isAlive()) throw new TabGone()
      const begun = transaction.apply(connection, given)
      transactions.add(begun)
      guardEvents(begun, () => connection)
      for (const end of ['complete', 'abort']) begun.addEventListener(end, () => transactions.delete(begun))
      return begun
    }
  }

  const open = (name: string, version?: number): IDBOpenDBRequest => {
    const request = database.indexedDB.open(name, version)
    request.addEventListener('upgradeneeded', (event) => {
      if (isAlive()) return
      event.stopImmediatePropagation()
      request.transaction?.abort()
    })
    request.addEventListener('success', (event) => {
      if (isAlive()) return watch(request.result)
      event.stopImmediatePropagation()
      request.result.close()
    })
    request.addEventListener('error', (event) => {
      if (!isAlive()) event.stopImmediatePropagation()
    })
    return request
  }

  const { IDBDatabase, IDBObjectStore, IDBIndex, IDBCursor, IDBTransaction, IDBRequest, IDBKeyRange } =
    database
  return {
    globals: {
      ...{ IDBDatabase, IDBObjectStore, IDBIndex, IDBCursor, IDBTransaction, IDBRequest, IDBKeyRange },
      indexedDB: { open },
    },
    drop: () => {
      for (const transaction of transactions) abort(transaction)
      for (const connection of connections) connection.close()
    },
  }
}

const abort = (transaction: IDBTransaction): void => {
  try {
    transaction.abort()
  } catch {
    // It had ended already.
  }
}
