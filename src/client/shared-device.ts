import { readNote, writeNote } from './device-note.ts'

export const SHARED_KEY = 'lop-hoc-so.shared'

/** A cookie without an end goes when the browser is closed, and so tells whether it was. It says nothing of a person. */
export const OPEN_COOKIE = 'lop-hoc-so.open=1'

/** Whether several people use this browser, by the word of one of them. */
export const isSharedDevice = (): boolean => readNote(SHARED_KEY) !== null

export const rememberSharedDevice = (isShared: boolean): void => {
  writeNote(SHARED_KEY, isShared ? '1' : null)
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers of two years ago
  if (isShared) document.cookie = `${OPEN_COOKIE}; path=/; samesite=strict`
}

/** Whether a shared browser was closed since somebody signed in: the session ended with it, and so does who is remembered. */
export const wasBrowserClosed = (): boolean => isSharedDevice() && !document.cookie.includes(OPEN_COOKIE)
