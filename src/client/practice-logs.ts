import type { Owner } from './device-store.ts'

const PREFIX = 'lop-hoc-so.practice.'
const keyOf = (owner: Owner, practiceId: string): string => `${PREFIX}${owner}.${practiceId}`

/** What a person did at a practice desk, as it was written; null for nothing. */
export const readPracticeLog = (owner: Owner, practiceId: string): string | null => {
  try {
    return localStorage.getItem(keyOf(owner, practiceId))
  } catch {
    return null
  }
}

/** @returns false where the browser has no room or refuses: the place is then lost when the page closes */
export const writePracticeLog = (owner: Owner, practiceId: string, json: string): boolean => {
  try {
    localStorage.setItem(keyOf(owner, practiceId), json)
    return true
  } catch {
    return false
  }
}

/** Calls back when another tab of the same person went on at this desk. @returns a function that stops watching */
export const watchPracticeLog = (owner: Owner, practiceId: string, changed: () => void): (() => void) => {
  const listen = ({ key }: StorageEvent): void => {
    if (key === keyOf(owner, practiceId)) changed()
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}

/** Removes every trace of a person's practice. What counts of it are statements, which have their own way. */
export const forgetPracticeLogs = (owner: Owner): void => {
  for (const [key] of logsOf(owner)) localStorage.removeItem(key)
}

/** Gives what nobody did at the desks of this device to the account that signed in, where it had not begun by itself. */
export const adoptPracticeLogs = (accountId: Owner): void => {
  for (const [key, log] of logsOf('nobody')) {
    const practiceId = key.slice(keyOf('nobody', '').length)
    if (readPracticeLog(accountId, practiceId) === null) writePracticeLog(accountId, practiceId, log)
    localStorage.removeItem(key)
  }
}

const logsOf = (owner: Owner): [string, string][] => {
  try {
    return Object.entries<string>({ ...localStorage }).filter(([key]) => key.startsWith(keyOf(owner, '')))
  } catch {
    return []
  }
}
