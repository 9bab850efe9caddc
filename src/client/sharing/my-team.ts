import * as z from 'zod/mini'
import { teamCodeSchema } from '../../domain/sharing/short-code.ts'
import { TEAM_KEY } from './team-key.ts'

const myTeamSchema = z.object({ code: teamCodeSchema, name: z.string() })

/** The team whose code was entered on this device; links made here are that team's. */
export type MyTeam = z.infer<typeof myTeamSchema>

// For browsers that refuse localStorage: remembered until the page closes.
let inMemory: MyTeam | undefined

export const readMyTeam = (): MyTeam | undefined => {
  try {
    return myTeamSchema.safeParse(JSON.parse(localStorage.getItem(TEAM_KEY) ?? 'null')).data ?? inMemory
  } catch {
    return inMemory
  }
}

/** @param team undefined forgets it */
export const writeMyTeam = (team: MyTeam | undefined): void => {
  inMemory = team
  try {
    if (team === undefined) localStorage.removeItem(TEAM_KEY)
    else localStorage.setItem(TEAM_KEY, JSON.stringify(team))
  } catch {
    // Kept in memory above.
  }
}
