import * as z from 'zod/mini'
import { type Account, accountSchema } from '../../domain/account/account.ts'
import type { AccountStore, AccountWithPassword } from '../../domain/account/account-store.ts'
import { accountIdSchema } from '../../domain/shared/ids.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { accountKey, usernameKey } from './keys.ts'
import { getItem, putOnce, type Table } from './table.ts'

const claimItemSchema = z.object({ accountId: accountIdSchema })
const accountItemSchema = z.object({ ...accountSchema.shape, passwordHash: z.string() })

/**
 * Accounts, and one claim item for each user name. The claim is written first: whoever holds it owns the name, and if
 * the second write was cut off, repeating the call with the same account id finishes it.
 */
export const createAccountStore = (table: Table): AccountStore => {
  const read = async (accountId: string): Promise<AccountWithPassword | undefined> => {
    const item = await getItem(table, accountKey(accountId))
    return item === undefined ? undefined : accountItemSchema.parse(item)
  }

  const readClaim = async (username: string): Promise<string | undefined> => {
    const item = await getItem(table, usernameKey(username))
    return item === undefined ? undefined : claimItemSchema.parse(item).accountId
  }

  return {
    create: async (account) => {
      const { accountId, username } = account
      const isClaimed = await putOnce(table, usernameKey(username), { accountId })
      if (!isClaimed && (await readClaim(username)) !== accountId) return fail({ code: 'username-taken' })
      await putOnce(table, accountKey(accountId), account)
      return succeed(undefined)
    },

    findByUsername: async (username) => {
      const accountId = await readClaim(username)
      return accountId === undefined ? undefined : read(accountId)
    },

    findById: async (accountId) => {
      const found = await read(accountId)
      return found === undefined ? undefined : withoutPassword(found)
    },
  }
}

const withoutPassword = ({ passwordHash: _, ...account }: AccountWithPassword): Account => account
