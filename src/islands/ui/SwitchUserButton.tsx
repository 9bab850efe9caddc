import { useState } from 'react'
import { leave } from '../../client/leave.ts'
import { SWITCH_USER_PATH } from '../../client/site-paths.ts'
import { errorWords } from '../../i18n/error-words.ts'

/** One press from one person to the sign-in of the next. Takes the place of this page, so that no way leads back to it. */
export const SwitchUserButton = () => {
  const [failure, setFailure] = useState<string>()
  const press = async (): Promise<void> => {
    setFailure(undefined)
    const left = await leave()
    if (left.ok) location.replace(SWITCH_USER_PATH)
    else setFailure(`Chưa đổi được. ${errorWords(left)}`)
  }
  return (
    <>
      <button type="button" className="btn alt" onClick={() => void press()}>
        Đổi người dùng
      </button>
      <p role="status">{failure}</p>
    </>
  )
}
