import { useCallback, useEffect, useState } from 'react'
import { type ApiFailure, callApi } from '../../client/call-api.ts'
import { readMyTeam, writeMyTeam } from '../../client/sharing/my-team.ts'
import { type TeamOpens, teamOpensRoute } from '../../contract/sharing/team-opens.ts'

/** Whose counts are shown, and how far they are here. */
type TeamState =
  | { phase: 'waiting' }
  | { phase: 'asking'; failure: ApiFailure | undefined }
  /** A team is remembered and its counts could not be read. */
  | { phase: 'unread'; name: string; failure: ApiFailure }
  | { phase: 'told'; opens: TeamOpens }

export interface TeamDesk {
  state: TeamState
  /** Reads the counts of a team and remembers it here. @returns why not, for a code that was just typed */
  enter(code: string): Promise<ApiFailure | undefined>
  readAgain(): void
  forget(): void
}

export const useTeam = (): TeamDesk => {
  const [state, setState] = useState<TeamState>({ phase: 'waiting' })

  const enter = useCallback(async (code: string): Promise<ApiFailure | undefined> => {
    const reply = await callApi(teamOpensRoute, { params: { teamCode: code } })
    if (reply.ok) {
      writeMyTeam({ code, name: reply.value.team.name })
      setState({ phase: 'told', opens: reply.value })
      return undefined
    }
    const known = readMyTeam()
    if (known?.code !== code) return reply
    // A code of which the server knows nothing is asked for anew; what a bad line hides is not.
    if (reply.code === 'no-such-team') setState({ phase: 'asking', failure: reply })
    // Counts that are shown stay, even if older by a link.
    else
      setState((shown) =>
        shown.phase === 'told' ? shown : { phase: 'unread', name: known.name, failure: reply },
      )
    return undefined
  }, [])

  const readAgain = useCallback((): void => {
    const known = readMyTeam()
    if (known === undefined) setState({ phase: 'asking', failure: undefined })
    else void enter(known.code)
  }, [enter])

  useEffect(readAgain, [readAgain])

  return {
    ...{ state, enter, readAgain },
    forget: () => {
      writeMyTeam(undefined)
      setState({ phase: 'asking', failure: undefined })
    },
  }
}
