import { useState } from 'react'
import type { ApiFailure } from '../../client/call-api.ts'
import type { Team } from '../../domain/sharing/team.ts'
import { errorWords } from '../../i18n/error-words.ts'

interface Props {
  team: Pick<Team, 'code' | 'name'>
  onRetire: (teamCode: string) => Promise<ApiFailure | undefined>
}

/** Lets a code no longer make links; asked twice, for there is no way back. */
export const RetireButton = ({ team, onRetire }: Props) => {
  const [isAsked, setIsAsked] = useState(false)
  const [failure, setFailure] = useState<ApiFailure>()
  const press = async (): Promise<void> => {
    if (!isAsked) return setIsAsked(true)
    setFailure(await onRetire(team.code))
  }
  return (
    <>
      <p role="status">
        {isAsked && 'Tổ sẽ không lấy được đường dẫn mới bằng mã này, và không dùng lại được. '}
        {failure !== undefined && errorWords(failure)}
      </p>
      <div className="acts">
        <button type="button" className="btn alt" onClick={() => void press()}>
          {isAsked ? 'Ngừng dùng mã' : 'Ngừng dùng'}
          <span className="vh"> của {team.name}</span>
        </button>
        {isAsked && (
          <button type="button" className="btn alt" onClick={() => setIsAsked(false)}>
            Giữ lại
          </button>
        )}
      </div>
    </>
  )
}
