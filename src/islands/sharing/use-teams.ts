import { useCallback, useEffect, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { type ApiFailure, callApi } from '../../client/call-api.ts'
import { createTeamRoute } from '../../contract/sharing/create-team.ts'
import { retireTeamRoute } from '../../contract/sharing/retire-team.ts'
import { type TeamTotal, unitTeamsRoute } from '../../contract/sharing/unit-teams.ts'

/** How far the list of a commune's teams is here. */
type TeamsState =
  | { phase: 'choosing' }
  | { phase: 'loading' }
  | { phase: 'failed'; failure: ApiFailure }
  /** @property made code of the team that was just made */
  | { phase: 'told'; teams: TeamTotal[]; made: string | undefined }

export interface Teams {
  state: TeamsState
  /** @returns why not, or undefined when it was made */
  create(team: { name: string; village: string }): Promise<ApiFailure | undefined>
  retire(teamCode: string): Promise<ApiFailure | undefined>
}

export const useTeams = (unitCode: string | undefined): Teams => {
  const [state, setState] = useState<TeamsState>({ phase: 'choosing' })
  // One id for one team, also where the first reply got lost and the button is pressed again.
  const [teamId, setTeamId] = useState(() => uuidv7())

  const read = useCallback(
    async (made?: string): Promise<void> => {
      if (unitCode === undefined) return
      const reply = await callApi(unitTeamsRoute, { params: { unitCode } })
      setState(
        reply.ok ? { phase: 'told', teams: reply.value.teams, made } : { phase: 'failed', failure: reply },
      )
    },
    [unitCode],
  )

  useEffect(() => {
    if (unitCode === undefined) return
    setState({ phase: 'loading' })
    void read()
  }, [unitCode, read])

  return {
    state,
    create: async (team) => {
      if (unitCode === undefined) return { code: 'not-allowed' }
      const reply = await callApi(createTeamRoute, { params: { unitCode }, body: { teamId, ...team } })
      if (!reply.ok) return reply
      setTeamId(uuidv7())
      await read(reply.value.team.code)
      return undefined
    },
    retire: async (teamCode) => {
      const reply = await callApi(retireTeamRoute, { params: { teamCode }, body: {} })
      if (!reply.ok) return reply
      await read()
      return undefined
    },
  }
}
