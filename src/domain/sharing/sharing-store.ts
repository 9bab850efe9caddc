import type { Result } from '../shared/result.ts'
import type { CalendarDay, Instant } from '../shared/time.ts'
import type { DayOpens, Team, TeamLink, TeamRecord } from './team.ts'

/** One open of a link, by the id its device chose. */
export interface LinkOpen {
  link: Pick<TeamLink, 'code' | 'teamCode'>
  openId: string
  day: CalendarDay
}

export interface SharingStore {
  /** A repeat with the same team id changes nothing. Fails where another team has the code. */
  createTeam(team: Team): Promise<Result<void, { code: 'code-taken' }>>
  findTeam(teamCode: string): Promise<Team | undefined>
  /** Codes of every team of a unit, retired ones too. */
  teamCodesOf(unitCode: string): Promise<string[]>
  /** Keeps the moment of the first call. */
  retireTeam(teamCode: string, now: Instant): Promise<void>
  /** A repeat for the same team and page changes nothing. Fails where another link has the code. */
  keepLink(link: TeamLink): Promise<Result<void, { code: 'code-taken' }>>
  findLink(linkCode: string): Promise<TeamLink | undefined>
  /** Writes one item of its own for each open; the same id again is the same item. */
  addOpen(open: LinkOpen): Promise<void>
  teamRecord(teamCode: string): Promise<TeamRecord | undefined>
  /** Counts the opens from one day to another, both included, from their items. */
  countOpens(teamCode: string, from: CalendarDay, to: CalendarDay): Promise<DayOpens[]>
  /**
   * Keeps the counts of finished days up to `through`. Only for days after the last that is added up, whose opens can
   * change no more; whoever does it again keeps the same.
   */
  fold(teamCode: string, finished: readonly DayOpens[], through: CalendarDay): Promise<void>
}
