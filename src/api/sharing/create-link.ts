import type { createLinkRoute } from '../../contract/sharing/create-link.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { linkCodeFrom } from '../../domain/sharing/short-code.ts'
import type { TeamLink } from '../../domain/sharing/team.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'
import { underFreeCode } from './free-code.ts'
import { byTeamCode } from './team-by-code.ts'

/**
 * Open to whoever has a team's code. What it can write is bounded all the same: one link for each team and page, and only
 * pages that are published.
 */
export const createLink =
  (dependencies: SharingDependencies): HandlerOf<typeof createLinkRoute> =>
  async ({ body: { teamCode, target }, context }) => {
    const { sharing, pages, now } = dependencies
    const found = await byTeamCode(dependencies, context, () => sharing.findTeam(teamCode))
    if (!found.ok) return found
    if (found.value.retiredAt !== undefined) return fail({ code: 'no-such-team' })
    const page = await pages.pageAt(target)
    if (page === undefined) return fail({ code: 'no-such-page' })
    const link = await underFreeCode(`${teamCode} ${target}`, async (hash) => {
      const made: TeamLink = {
        ...{ code: linkCodeFrom(hash), teamCode, target },
        ...{ title: page.title, createdAt: now() },
      }
      return (await sharing.keepLink(made)).ok ? made : undefined
    })
    return succeed({ link: (await sharing.findLink(link.code)) ?? link })
  }
