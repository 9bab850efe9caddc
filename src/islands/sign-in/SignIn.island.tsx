import { useEffect } from 'react'
import { refreshAccount } from '../../client/session.ts'
import { useAccount } from '../ui/use-account.ts'
import { SignedIn } from './SignedIn.tsx'
import { SignInForm } from './SignInForm.tsx'

/** The sign-in page: the form, or who is signed in already. */
export const SignIn = () => {
  const account = useAccount()
  useEffect(() => void refreshAccount(), [])
  return (
    <>
      <h1>Đăng nhập</h1>
      {account === undefined ? <SignInForm /> : <SignedIn account={account} />}
    </>
  )
}
