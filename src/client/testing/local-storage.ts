import { vi } from 'vitest'

/** Gives a test the notes of a browser, which Node has none of. @returns what is written there */
export const withLocalStorage = (): Map<string, string> => {
  const notes = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, text: string) => void notes.set(key, text),
    removeItem: (key: string) => void notes.delete(key),
  })
  return notes
}
