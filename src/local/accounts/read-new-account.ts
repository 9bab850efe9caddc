import { parseArgs } from 'node:util'
import { uuidv7 } from 'uuidv7'
import { type Account, accountSchema } from '../../domain/account/account.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import type { Instant } from '../../domain/shared/time.ts'

export const USAGE =
  'npm run create-account -- --table TABLE --username NAME --name "FULL NAME" --role learner|trainer|coordinator|administrator [--post "POST"] [--unit 02221]'

export interface NewAccount {
  tableName: string
  account: Account
}

/**
 * The account that a command line asks for.
 * @returns `unclear-command` with the options that are missing or not as they should be
 */
export const readNewAccount = (
  args: readonly string[],
  now: Instant,
): Result<NewAccount, { code: 'unclear-command'; options: string[] }> => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false })
  const { table, username, name, role, post, unit } = values
  const parsed = accountSchema.safeParse({
    accountId: uuidv7(),
    username,
    displayName: typeof name === 'string' ? name.normalize('NFC') : name,
    role,
    createdAt: now,
    ...(post === undefined ? {} : { post }),
    ...(unit === undefined ? {} : { unitCode: unit }),
  })
  const unfit = parsed.success
    ? []
    : parsed.error.issues.map(({ path }) => OPTION_OF[String(path[0])] ?? String(path[0]))
  if (typeof table !== 'string') unfit.unshift('--table')
  if (!parsed.success || typeof table !== 'string') return fail({ code: 'unclear-command', options: unfit })
  return succeed({ tableName: table, account: parsed.data })
}

const text = { type: 'string' } as const
const OPTIONS = { table: text, username: text, name: text, role: text, post: text, unit: text }

const OPTION_OF: Record<string, string> = {
  username: '--username',
  displayName: '--name',
  role: '--role',
  post: '--post',
  unitCode: '--unit',
}
