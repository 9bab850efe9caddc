import { useState } from 'react'
import { signOut } from '../../client/session.ts'
import { errorWords } from '../../i18n/error-words.ts'

/** Signs out, and says so when it could not: on a shared computer nobody may believe they are signed out. */
export const SignOutButton = ({ children }: { children: string }) => {
  const [failure, setFailure] = useState<string>()
  const press = async (): Promise<void> => {
    setFailure(undefined)
    const reply = await signOut()
    if (!reply.ok) setFailure(`Chưa đăng xuất được. ${errorWords(reply)}`)
  }
  return (
    <>
      <button type="button" className="btn alt" onClick={() => void press()}>
        {children}
      </button>
      <p role="status">{failure}</p>
    </>
  )
}
