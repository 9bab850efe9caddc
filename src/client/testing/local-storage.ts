import { vi } from 'vitest'

/** Gives a test the notes of a browser, which Node has none of. @returns what is written there */
export const withLocalStorage = (): Map<string, string> => {
  const notes = new Map<string, string>()
  const methods = {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, text: string) => void notes.set(key, text),
    removeItem: (key: string) => void notes.delete(key),
  }
  // A browser's own lists its entries as properties and its methods not.
  const storage = new Proxy(methods, {
    ownKeys: () => [...notes.keys()],
    getOwnPropertyDescriptor: (_, key) => ({
      ...{ value: notes.get(String(key)), enumerable: true, configurable: true, writable: true },
    }),
    get: (target, key) => Reflect.get(target, key) ?? notes.get(String(key)),
  })
  vi.stubGlobal('localStorage', storage)
  return notes
}
