/** A short text that outlives the page. */
export interface LocalNote {
  read(): string | null
  /** @param text null takes the note away */
  write(text: string | null): void
}

/** Keeps a text under a key; for browsers that refuse localStorage, until the page closes. */
export const localNote = (key: string): LocalNote => {
  let inMemory: string | null = null
  return {
    read: () => {
      try {
        return localStorage.getItem(key)
      } catch {
        return inMemory
      }
    },
    write: (text) => {
      inMemory = text
      try {
        if (text === null) localStorage.removeItem(key)
        else localStorage.setItem(key, text)
      } catch {
        // Kept in memory above.
      }
    },
  }
}
