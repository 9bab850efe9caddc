// For browsers that refuse localStorage: remembered until the page closes.
const inMemory = new Map<string, string>()

/** A few words that all pages of this device share; null where there are none. Other tabs hear of them by `storage`. */
export const readNote = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return inMemory.get(key) ?? null
  }
}

/** @returns whether it will still be known after this page is closed */
export const writeNote = (key: string, text: string | null): boolean => {
  if (text === null) inMemory.delete(key)
  else inMemory.set(key, text)
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
