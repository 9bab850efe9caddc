import { type Account, usernameSchema } from '../domain/account/account.ts'
import type { AccountStore, AccountWithPassword } from '../domain/account/account-store.ts'
import { fail, type Result, succeed } from '../domain/shared/result.ts'
import type { Instant } from '../domain/shared/time.ts'
import { foldVietnamese } from '../domain/text/normalise-text.ts'
import { isPasswordRight } from './password.ts'
import { countSignIn, forgiveSignIn, type SignInCounter } from './sign-in-throttle.ts'

export interface Credentials {
  username: string
  password: string
  /** Where the request came from. */
  address: string
}

/**
 * Whose user name and password these are. An unknown name and a wrong password cannot be told apart, by the reply or
 * by its time. Every call counts as a try; see `sign-in-throttle.ts` for the limits.
 */
export const checkCredentials = async (
  { accounts, counter }: { accounts: Pick<AccountStore, 'findByUsername'>; counter: SignInCounter },
  { username: typed, password, address }: Credentials,
  now: Instant,
): Promise<
  Result<Account, { code: 'wrong-credentials' } | { code: 'too-many-sign-ins'; until: Instant }>
> => {
  const username = foldUsername(typed)
  const counted = await countSignIn(counter, { username, address }, now)
  if (!counted.ok) return counted
  const account = await findAccount(accounts, username)
  const isRight = await isPasswordRight(password, account?.passwordHash)
  if (account === undefined || !isRight) return fail({ code: 'wrong-credentials' })
  await forgiveSignIn(counter, { username, address }, now)
  return succeed(account)
}

// Phone keyboards put capitals, marks and a space where nobody meant them.
const foldUsername = (typed: string): string => foldVietnamese(typed).replaceAll(' ', '')

const findAccount = async (
  accounts: Pick<AccountStore, 'findByUsername'>,
  username: string,
): Promise<AccountWithPassword | undefined> =>
  usernameSchema.safeParse(username).success ? accounts.findByUsername(username) : undefined
