import * as z from 'zod/mini'
import { linkCodeSchema, teamCodeSchema } from '../../domain/sharing/short-code.ts'

const LINKS_KEY = 'lop-hoc-so.team-links'

const keptLinksSchema = z.object({
  teamCode: teamCodeSchema,
  codes: z.record(z.string(), linkCodeSchema),
})

/** The code of a link this device has asked for once; a link never changes, so it may be told without a network. */
export const readKeptLink = (teamCode: string, target: string): string | undefined =>
  codesOf(teamCode)[target]

/** Keeps it beside the others of the same team; those of another team go. */
export const keepLink = (teamCode: string, target: string, code: string): void => {
  try {
    const codes = { ...codesOf(teamCode), [target]: code }
    localStorage.setItem(LINKS_KEY, JSON.stringify({ teamCode, codes }))
  } catch {
    // Without room it is asked for again the next time.
  }
}

const codesOf = (teamCode: string): Record<string, string> => {
  try {
    const kept = keptLinksSchema.safeParse(JSON.parse(localStorage.getItem(LINKS_KEY) ?? 'null'))
    return kept.success && kept.data.teamCode === teamCode ? kept.data.codes : {}
  } catch {
    return {}
  }
}
