import { readNote } from './device-note.ts'
import { TEAM_KEY } from './sharing/team-key.ts'

/**
 * The address under which this device shares a page: the short link of the team whose code it keeps, else the page's own.
 * @param target whole address of the page
 */
export const shareAddress = async (target: string): Promise<string> => {
  if (readNote(TEAM_KEY) === null) return target
  // Offline the half that asks may not be here; the page's own address leads to the same.
  const teams = await import('./sharing/team-link.ts').catch(() => undefined)
  return (await teams?.teamLink(new URL(target).pathname)) ?? target
}
