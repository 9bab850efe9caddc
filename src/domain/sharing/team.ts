import * as z from 'zod/mini'
import { type CalendarDay, calendarDaySchema, instantSchema } from '../shared/time.ts'
import { sharedPathSchema } from './shared-page.ts'
import { linkCodeSchema, teamCodeSchema } from './short-code.ts'

export const unitCodeSchema = z.string().check(z.regex(/^\d{5}$/), z.describe('Commune or ward, five digits'))

const nameSchema = z.string().check(z.minLength(2), z.maxLength(60))

export const teamIdSchema = z
  .uuidv7()
  .check(z.describe('UUIDv7 the device chose for this team, so that a repeat makes no second one'))

/** People of one village who pass lessons on. The code is all they need: no account. */
export const teamSchema = z.strictObject({
  teamId: teamIdSchema,
  code: teamCodeSchema,
  unitCode: unitCodeSchema,
  name: nameSchema.check(z.describe('As the team calls itself')),
  village: nameSchema,
  createdAt: instantSchema,
  retiredAt: z.optional(
    instantSchema.check(z.describe('From then on no new links; the links it has go on leading')),
  ),
})

/** A short address of one team for one page. */
export const teamLinkSchema = z.strictObject({
  code: linkCodeSchema,
  teamCode: teamCodeSchema,
  target: sharedPathSchema,
  title: z.string().check(z.describe('Title of the page when the link was made')),
  createdAt: instantSchema,
})

/** How often one link was opened on one day. */
export const dayOpensSchema = z.strictObject({
  day: calendarDaySchema,
  linkCode: linkCodeSchema,
  opens: z.int().check(z.minimum(1)),
})

export type Team = z.infer<typeof teamSchema>
export type TeamLink = z.infer<typeof teamLinkSchema>
export type DayOpens = z.infer<typeof dayOpensSchema>

/** A team with its links and the opens of the days that are added up. */
export interface TeamRecord {
  team: Team
  links: TeamLink[]
  folded: DayOpens[]
  /** The last day that is added up; undefined before the first. */
  foldedThrough: CalendarDay | undefined
}
