import { createLinkRoute } from '../../contract/sharing/create-link.ts'
import { callApi } from '../call-api.ts'
import { keepLink, readKeptLink } from './kept-links.ts'
import { readMyTeam } from './my-team.ts'

/**
 * The address to send for a page: the team's short one where this device has a team and the link was made once or can be
 * made now, else the page's own, which leads to the same and is not counted.
 * @param target path of a page of this site, with its closing slash
 */
export const teamLink = async (target: string): Promise<string> => {
  const team = readMyTeam()
  if (team === undefined) return addressOf(target)
  const kept = readKeptLink(team.code, target)
  if (kept !== undefined) return addressOf(`/t/${kept}`)
  const reply = await callApi(createLinkRoute, { body: { teamCode: team.code, target } })
  if (!reply.ok) return addressOf(target)
  keepLink(team.code, target, reply.value.link.code)
  return addressOf(`/t/${reply.value.link.code}`)
}

const addressOf = (path: string): string => new URL(path, location.origin).href
