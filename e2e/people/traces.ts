import type { Page } from 'playwright/test'

/** All that a person could find in this browser after somebody else: storage of every kind, and the page itself. */
export const tracesIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const rowsOf = (store: IDBObjectStore): Promise<unknown[]> =>
      new Promise((resolve, reject) => {
        const asked = store.getAll()
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = reject
      })
    const open = (name: string): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = reject
      })
    const found: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await open(name)
      for (const store of database.objectStoreNames)
        found.push(JSON.stringify([store, await rowsOf(database.transaction(store).objectStore(store))]))
      database.close()
    }
    found.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie)
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        found.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    const typed = [...document.querySelectorAll('input')].map((input) => input.value)
    found.push(document.documentElement.outerHTML, ...typed, location.href, JSON.stringify(history.state))
    return found.join('\n')
  })

/** The rows of one store of the device. */
export const rowsIn = (page: Page, store: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const asked = indexedDB.open('lop-hoc-so')
        asked.onerror = reject
        asked.onsuccess = () => {
          const rows = asked.result.transaction(name).objectStore(name).getAll()
          rows.onsuccess = () => {
            asked.result.close()
            resolve(rows.result)
          }
        }
      }),
    store,
  )
