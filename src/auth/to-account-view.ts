import type { Account, AccountView } from '../domain/account/account.ts'

/** Built field by field, so that a field added to accounts later stays on the server by default. */
export const toAccountView = (account: Account): AccountView => ({
  accountId: account.accountId,
  username: account.username,
  displayName: account.displayName,
  role: account.role,
  unitCode: account.unitCode,
  post: account.post,
})
