/** What could not be written, with what stood in its place then. Holds until this page closes or another page writes there. */
interface Unwritten {
  text: string
  over: string | null
}

const unwritten = new Map<string, Unwritten>()

/** A few words that all pages of this device share; null where there are none. Other tabs hear of them by `storage`. */
export const readNote = (key: string): string | null => {
  const written = readWritten(key)
  const kept = unwritten.get(key)
  return kept !== undefined && kept.over === written ? kept.text : written
}

/** @returns whether it will still be known after this page is closed */
export const writeNote = (key: string, text: string | null): boolean => {
  unwritten.delete(key)
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    // Full, or a browser that refuses: then this page alone knows it.
    if (text !== null) unwritten.set(key, { text, over: readWritten(key) })
    return false
  }
}

const readWritten = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
