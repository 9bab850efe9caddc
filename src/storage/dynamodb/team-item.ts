import * as z from 'zod/mini'
import { type Team, type TeamLink, teamLinkSchema, teamSchema } from '../../domain/sharing/team.ts'
import { fromStoredInstant, storedInstantSchema, toStoredInstant } from './stored-instant.ts'

const teamItemSchema = z.object({
  ...z.omit(teamSchema, { createdAt: true, retiredAt: true }).shape,
  createdMs: storedInstantSchema,
  retiredMs: z.optional(storedInstantSchema),
})

const linkItemSchema = z.object({
  ...z.omit(teamLinkSchema, { createdAt: true }).shape,
  createdMs: storedInstantSchema,
})

export const toTeamItem = ({ createdAt, retiredAt, ...team }: Team): z.infer<typeof teamItemSchema> => ({
  ...team,
  createdMs: toStoredInstant(createdAt),
  ...(retiredAt !== undefined && { retiredMs: toStoredInstant(retiredAt) }),
})

/** Reads a team. Throws when it is none. */
export const parseTeamItem = (item: unknown): Team => {
  const { createdMs, retiredMs, ...team } = teamItemSchema.parse(item)
  return {
    ...team,
    createdAt: fromStoredInstant(createdMs),
    ...(retiredMs !== undefined && { retiredAt: fromStoredInstant(retiredMs) }),
  }
}

export const toLinkItem = ({ createdAt, ...link }: TeamLink): z.infer<typeof linkItemSchema> => ({
  ...link,
  createdMs: toStoredInstant(createdAt),
})

/** Reads a link. Throws when it is none. */
export const parseLinkItem = (item: unknown): TeamLink => {
  const { createdMs, ...link } = linkItemSchema.parse(item)
  return { ...link, createdAt: fromStoredInstant(createdMs) }
}
