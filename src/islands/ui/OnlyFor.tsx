import { type ReactNode, useEffect } from 'react'
import { refreshAccount } from '../../client/session.ts'
import { signInPath } from '../../client/site-paths.ts'
import type { AccountView } from '../../domain/account/account.ts'
import { type Deed, may } from '../../domain/account/may.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from './Callout.tsx'
import { useAccount } from './use-account.ts'
import { useIsHydrated } from './use-is-hydrated.ts'

interface Props {
  deed: Deed
  /** Heading for whoever is not signed in. */
  asksToSignIn: string
  /** Whose part this is, such as "giảng viên". */
  whose: string
  /** The same with whoever else may, such as "giảng viên và quản trị". */
  whoseAll: string
  /** Where signing in leads back to. */
  path: string
  children: (account: AccountView) => ReactNode
}

/** Part of a page for those who may do something. The server asks for the right again, whoever finds the way here. */
export const OnlyFor = ({ deed, asksToSignIn, whose, whoseAll, path, children }: Props) => {
  const account = useAccount()
  const isHydrated = useIsHydrated()
  useEffect(() => void refreshAccount(), [])
  if (account !== undefined && may(account.role, deed)) return children(account)
  if (account !== undefined)
    return (
      <Callout title={`Phần này dành cho ${whose}`}>
        <p>{errorWords({ code: 'not-allowed' })}</p>
      </Callout>
    )
  if (!isHydrated) return null
  return (
    <Callout title={asksToSignIn}>
      <p>Phần này dành cho {whoseAll}.</p>
      <div className="acts">
        <a className="btn" href={signInPath(path)}>
          Đăng nhập
        </a>
      </div>
    </Callout>
  )
}
