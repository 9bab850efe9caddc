import type { AccountId } from '../../domain/shared/ids.ts'
import type { Device } from './device.ts'
import type { Tab } from './tab.ts'

/** One tap that told something of a lesson or a question, as whoever tapped would tell it. */
export interface Tapped {
  /** What was done, in words that no other tap has. */
  what: string
  owner: AccountId | 'nobody'
  device: Device
  tab: Tab
  attemptId?: string
  questionId?: string
  choiceId?: string
  /** False where the page could only note it, so that another tab does not know it yet. */
  hadRoom: boolean
  /** Whether it has to arrive. Not where the page could say that there is no room for it anywhere. */
  isOwed: boolean
}

export interface HandedIn {
  attemptId: string
  owner: AccountId | 'nobody'
  device: Device
  isOwed: boolean
}

/** All that the learners of one schedule did. */
export interface Ledger {
  taps: Tapped[]
  handIns: HandedIn[]
  /** Attempts that were given up for a newer edition of the questions. */
  putAway: Set<string>
}

export const createLedger = (): Ledger => ({ taps: [], handIns: [], putAway: new Set() })
