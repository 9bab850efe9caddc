import { useState } from 'react'
import type { AccountView } from '../../domain/account/account.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { NewTeamForm } from './NewTeamForm.tsx'
import type { UnitNames } from './sharing-props.ts'
import { TeamRows } from './TeamRows.tsx'
import { useTeams } from './use-teams.ts'

interface Props {
  account: AccountView
  units: UnitNames
}

const UNIT_FIELD = 'xa-phuong'

/** The teams of one commune: a coordinator's own, or the one an administrator chooses. */
export const TeamsDesk = ({ account, units }: Props) => {
  const [unitCode, setUnitCode] = useState(account.unitCode)
  const { state, create, retire } = useTeams(unitCode)
  return (
    <>
      {account.role === 'administrator' ? (
        <form method="post">
          <div className="field">
            <label htmlFor={UNIT_FIELD}>Xã, phường</label>
            <select
              id={UNIT_FIELD}
              value={unitCode ?? ''}
              onChange={({ currentTarget }) => setUnitCode(currentTarget.value)}
            >
              <option value="" disabled>
                Chọn xã, phường
              </option>
              {Object.entries(units).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        </form>
      ) : (
        <p className="meta">{units[unitCode ?? '']}</p>
      )}
      {unitCode === undefined && account.role !== 'administrator' && (
        <Callout title="Tài khoản chưa ghi thuộc xã nào">
          <p>Hỏi quản trị để ghi xã, phường vào tài khoản của bạn.</p>
        </Callout>
      )}
      <p role="status">{state.phase === 'loading' && 'Đang xem các tổ.'}</p>
      {state.phase === 'failed' && (
        <Callout tone="bad" title="Chưa xem được các tổ">
          <p>{errorWords(state.failure)}</p>
        </Callout>
      )}
      {state.phase === 'told' && (
        <>
          <NewTeamForm onCreate={create} />
          <TeamRows teams={state.teams} made={state.made} onRetire={retire} />
        </>
      )}
    </>
  )
}
