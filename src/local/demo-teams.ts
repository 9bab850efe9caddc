import { uuidv7 } from 'uuidv7'
import { addDays } from '../domain/review/add-days.ts'
import { vietnamDayOf } from '../domain/shared/time.ts'
import type { PageStore } from '../domain/sharing/shared-page.ts'
import type { SharingStore } from '../domain/sharing/sharing-store.ts'
import type { Team } from '../domain/sharing/team.ts'

/** The commune of the demo coordinator. */
const UNIT_CODE = '02221'
const DAYS_AGO = 20

const TEAMS: readonly Pick<Team, 'teamId' | 'code' | 'name' | 'village'>[] = [
  {
    teamId: '019ab000-0000-7000-8000-000000000911',
    code: 'MAAN67',
    name: 'Tổ công nghệ số cộng đồng Nà Mẫu',
    village: 'Thôn Nà Mẫu',
  },
  {
    teamId: '019ab000-0000-7000-8000-000000000912',
    code: 'MAAK49',
    name: 'Tổ tuyên truyền Bản Mẫu',
    village: 'Thôn Bản Mẫu',
  },
]

/** Opens of each of the last days, today last; one row for each link of a team. */
const OPENS: readonly (readonly number[][])[] = [
  [
    [1, 0, 2, 3, 1, 0, 0, 4, 6, 3, 2, 5, 9, 4, 3, 2, 7, 5, 4, 2],
    [0, 0, 1, 0, 0, 2, 1, 1, 0, 3, 0, 0, 2, 1, 0, 1, 3, 0, 2, 1],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 8, 3, 1, 0, 0, 1, 0, 0],
  ],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 1, 2, 0, 4, 1]],
]

const LESSON = /^\/khoa-hoc\/[^/]+\/(?!kiem-tra\/)[^/]+\/$/

const LINK_CODES = ['MAAK3467', 'MAAC3479', 'MAAT7634', 'MAAP9364']

/** Two teams with links to the first lessons and three weeks of opens, for a newcomer to look at. Made once. */
export const createDemoTeams = async (
  sharing: SharingStore,
  pages: Pick<PageStore, 'pages'>,
): Promise<void> => {
  const today = vietnamDayOf(new Date().toISOString())
  const createdAt = `${addDays(today, -DAYS_AGO)}T01:00:00.000Z`
  const lessons = (await pages.pages()).filter(({ path }) => LESSON.test(path))
  const codes = LINK_CODES.values()
  for (const [place, team] of TEAMS.entries()) {
    if ((await sharing.findTeam(team.code)) !== undefined) continue
    await sharing.createTeam({ ...team, unitCode: UNIT_CODE, createdAt })
    for (const [at, opens] of (OPENS[place] ?? []).entries()) {
      const lesson = lessons[at]
      const code = codes.next().value
      if (lesson === undefined || code === undefined) continue
      const link = { code, teamCode: team.code, target: lesson.path, title: lesson.title, createdAt }
      await sharing.keepLink(link)
      for (const [day, count] of opens.entries()) {
        for (let open = 0; open < count; open++) {
          await sharing.addOpen({ link, openId: uuidv7(), day: addDays(today, day + 1 - opens.length) })
        }
      }
    }
  }
}
