import { returnPathFrom } from '../../client/return-path.ts'
import type { AccountView } from '../../domain/account/account.ts'
import { SwitchUserButton } from '../ui/SwitchUserButton.tsx'

/** Told to a person who is signed in already; on a shared computer that may be somebody else. */
export const SignedIn = ({ account }: { account: AccountView }) => (
  <>
    <p className="lead">
      Bạn đang dùng tài khoản {account.displayName} ({account.username}).
    </p>
    <div className="acts">
      <a className="btn" href={returnPathFrom(location.search)}>
        Học tiếp
      </a>
      <SwitchUserButton />
    </div>
  </>
)
