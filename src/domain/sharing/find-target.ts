import type { PageStore, SharedPage } from './shared-page.ts'
import type { TeamLink } from './team.ts'

/**
 * Where a link leads today: to its page; where that is gone, to the one page that has its last segment and its title
 * under another course, for ids stay when a lesson moves.
 * @returns undefined where the page was withdrawn, or where it cannot be told which page it became
 */
export const findTarget = async (
  { target, title }: Pick<TeamLink, 'target' | 'title'>,
  store: Pick<PageStore, 'pageAt' | 'pages'>,
): Promise<SharedPage | undefined> => {
  const there = await store.pageAt(target)
  if (there !== undefined) return there
  const named = lastSegmentOf(target)
  const moved = (await store.pages()).filter(
    (page) => lastSegmentOf(page.path) === named && page.title === title,
  )
  return moved.length === 1 ? moved[0] : undefined
}

const lastSegmentOf = (path: string): string => path.split('/').at(-2) ?? ''
