import { MANAGE_TEAMS_PATH } from '../../client/site-paths.ts'
import { OnlyFor } from '../ui/OnlyFor.tsx'
import type { UnitNames } from './sharing-props.ts'
import { TeamsDesk } from './TeamsDesk.tsx'

interface Props {
  units: UnitNames
}

/** "Các tổ của xã": a coordinator makes teams, gives out their codes and sees all of them. */
export const ManageTeams = ({ units }: Props) => {
  return (
    <>
      <h1>Các tổ của xã</h1>
      <p className="lead">
        Lập tổ cho từng thôn, đưa mã cho tổ. Tổ dùng mã để lấy đường dẫn gửi bà con; bạn thấy mỗi tổ có bao
        nhiêu lượt mở.
      </p>
      <OnlyFor
        deed="lead-teams"
        asksToSignIn="Đăng nhập để xem các tổ"
        whose="người phụ trách xã"
        whoseAll="người phụ trách xã và quản trị"
        path={MANAGE_TEAMS_PATH}
      >
        {(account) => <TeamsDesk account={account} units={units} />}
      </OnlyFor>
    </>
  )
}
