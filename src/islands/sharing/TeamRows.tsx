import type { ApiFailure } from '../../client/call-api.ts'
import type { TeamTotal } from '../../contract/sharing/unit-teams.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { Callout } from '../ui/Callout.tsx'
import { useFocusOnChange } from '../ui/use-focus-on-change.ts'
import { RetireButton } from './RetireButton.tsx'

interface Props {
  teams: readonly TeamTotal[]
  /** Code of the team that was just made. */
  made: string | undefined
  onRetire: (teamCode: string) => Promise<ApiFailure | undefined>
}

/** Every team of the commune with its code and its opens. */
export const TeamRows = ({ teams, made, onRetire }: Props) => {
  const told = useFocusOnChange(made ?? 'none')
  const latest = teams.find(({ team }) => team.code === made)?.team
  return (
    <section>
      {latest !== undefined && (
        <Callout tone="good" title={`Đã lập ${latest.name}`} focusRef={told}>
          <p>
            Đưa mã <b className="code">{latest.code}</b> cho tổ. Tổ nhập mã này ở trang Tổ tuyên truyền.
          </p>
        </Callout>
      )}
      <h2>{teams.length === 0 ? 'Chưa có tổ nào' : `${teams.length} tổ`}</h2>
      {teams.length === 0 ? (
        <p>Lập tổ đầu tiên ở trên.</p>
      ) : (
        <ul className="plain ruled teams">
          {teams.map(({ team, links, opens }) => (
            <li key={team.code}>
              <h3>{team.name}</h3>
              <p className="meta">
                <span>{team.village}</span>
                <span>
                  {formatNumber(opens)} lượt mở, {links} đường dẫn
                </span>
              </p>
              <p className="code">{team.code}</p>
              {team.retiredAt === undefined ? (
                <RetireButton team={team} onRetire={onRetire} />
              ) : (
                <p className="meta">Đã ngừng dùng mã. Đường dẫn đã gửi vẫn mở được.</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {teams.length > 0 && (
        <div className="acts">
          <button type="button" className="btn alt" onClick={() => window.print()}>
            In mã các tổ
          </button>
        </div>
      )}
    </section>
  )
}
