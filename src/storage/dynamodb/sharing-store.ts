import * as z from 'zod/mini'
import { fail, succeed } from '../../domain/shared/result.ts'
import type { SharingStore } from '../../domain/sharing/sharing-store.ts'
import { type TeamLink, teamIdSchema, teamLinkSchema } from '../../domain/sharing/team.ts'
import { linkKey, teamKey, teamLinkKey, unitTeamKey } from './keys.ts'
import { addOpen, countOpens, foldOpens } from './opens.ts'
import { toStoredInstant } from './stored-instant.ts'
import { getItem, putOnce, queryAll, type Table, updateItem } from './table.ts'
import { parseLinkItem, parseTeamItem, toLinkItem, toTeamItem } from './team-item.ts'
import { readTeamRecord } from './team-record.ts'

const teamOwnerSchema = z.object({ teamId: teamIdSchema })
const linkOwnerSchema = z.object({
  teamCode: teamLinkSchema.shape.teamCode,
  target: teamLinkSchema.shape.target,
})
const unitTeamSchema = z.object({ sk: z.string() })

/** Links held in memory; each is smaller than a kilobyte. */
const MAX_HELD_LINKS = 2_000

/** Teams, their links, and how often these were opened. */
export const createSharingStore = (table: Table): SharingStore => {
  // A link never changes, and the one on a poster is asked for at every open.
  const held = new Map<string, TeamLink>()

  return {
    createTeam: async (team) => {
      const key = teamKey(team.code)
      if (!(await putOnce(table, key, toTeamItem(team)))) {
        const { teamId } = teamOwnerSchema.parse(await getItem(table, key))
        if (teamId !== team.teamId) return fail({ code: 'code-taken' })
      }
      // After the team, so that no list names a team that is not there; a cut between the two is mended by the repeat.
      await putOnce(table, unitTeamKey(team.unitCode, team.code), {})
      return succeed(undefined)
    },

    findTeam: async (teamCode) => {
      const item = await getItem(table, teamKey(teamCode))
      return item === undefined ? undefined : parseTeamItem(item)
    },

    teamCodesOf: async (unitCode) => {
      const items = await queryAll(table, unitTeamKey(unitCode, '').pk)
      return items.map((item) => unitTeamSchema.parse(item).sk)
    },

    retireTeam: async (teamCode, now) => {
      await updateItem(table, teamKey(teamCode), {
        UpdateExpression: 'SET retiredMs = if_not_exists(retiredMs, :at)',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':at': toStoredInstant(now) },
      })
    },

    keepLink: async (link) => {
      const key = linkKey(link.code)
      if (!(await putOnce(table, key, toLinkItem(link)))) {
        const { teamCode, target } = linkOwnerSchema.parse(await getItem(table, key))
        if (teamCode !== link.teamCode || target !== link.target) return fail({ code: 'code-taken' })
      }
      await putOnce(table, teamLinkKey(link.teamCode, link.code), toLinkItem(link))
      return succeed(undefined)
    },

    findLink: async (linkCode) => {
      const known = held.get(linkCode)
      if (known !== undefined) return known
      const item = await getItem(table, linkKey(linkCode))
      if (item === undefined) return undefined
      if (held.size >= MAX_HELD_LINKS) held.clear()
      const link = parseLinkItem(item)
      held.set(linkCode, link)
      return link
    },

    addOpen: (open) => addOpen(table, open),
    teamRecord: (teamCode) => readTeamRecord(table, teamCode),
    countOpens: (teamCode, from, to) => countOpens(table, teamCode, from, to),
    fold: (teamCode, finished, through) => foldOpens(table, teamCode, finished, through),
  }
}
