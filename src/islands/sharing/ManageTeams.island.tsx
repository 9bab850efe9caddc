import { useEffect } from 'react'
import { refreshAccount } from '../../client/session.ts'
import { MANAGE_TEAMS_PATH, signInPath } from '../../client/site-paths.ts'
import { may } from '../../domain/account/may.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { useAccount } from '../ui/use-account.ts'
import { useIsHydrated } from '../ui/use-is-hydrated.ts'
import type { UnitNames } from './sharing-props.ts'
import { TeamsDesk } from './TeamsDesk.tsx'

interface Props {
  units: UnitNames
}

/** "Các tổ của xã": a coordinator makes teams, gives out their codes and sees all of them. */
export const ManageTeams = ({ units }: Props) => {
  const account = useAccount()
  const isHydrated = useIsHydrated()
  useEffect(() => void refreshAccount(), [])
  const mayLead = account !== undefined && may(account.role, 'lead-teams')
  return (
    <>
      <h1>Các tổ của xã</h1>
      <p className="lead">
        Lập tổ cho từng thôn, đưa mã cho tổ. Tổ dùng mã để lấy đường dẫn gửi bà con; bạn thấy mỗi tổ có bao
        nhiêu lượt mở.
      </p>
      {isHydrated && account === undefined && (
        <Callout title="Đăng nhập để xem các tổ">
          <p>Phần này dành cho người phụ trách xã và quản trị.</p>
          <div className="acts">
            <a className="btn" href={signInPath(MANAGE_TEAMS_PATH)}>
              Đăng nhập
            </a>
          </div>
        </Callout>
      )}
      {account !== undefined && !mayLead && (
        <Callout title="Phần này dành cho người phụ trách xã">
          <p>{errorWords({ code: 'not-allowed' })}</p>
        </Callout>
      )}
      {mayLead && <TeamsDesk account={account} units={units} />}
    </>
  )
}
