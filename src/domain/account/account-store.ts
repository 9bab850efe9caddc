import type { AccountId } from '../shared/ids.ts'
import type { Result } from '../shared/result.ts'
import type { Account } from './account.ts'

/** An account together with the Argon2id hash (PHC string) that its password is checked against. */
export interface AccountWithPassword extends Account {
  passwordHash: string
}

export interface AccountStore {
  /** Repeating a call with the same account id changes nothing. */
  create(account: AccountWithPassword): Promise<Result<void, { code: 'username-taken' }>>
  findByUsername(username: string): Promise<AccountWithPassword | undefined>
  findById(accountId: AccountId): Promise<Account | undefined>
}
