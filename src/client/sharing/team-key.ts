/** Where a device keeps the code of its team. Alone in its file, so that a page without a team carries nothing else of teams. */
export const TEAM_KEY = 'lop-hoc-so.team'
