import { newPassword } from '../../auth/new-password.ts'
import { hashPassword } from '../../auth/password.ts'
import { createAccountStore } from '../../storage/dynamodb/account-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { readNewAccount, USAGE } from '../accounts/read-new-account.ts'

/**
 * `npm run create-account`: for the first administrator of a deployed stage, by an operator whose AWS credentials may
 * write the table. The password is made here and shown once.
 */
const asked = readNewAccount(process.argv.slice(2), new Date().toISOString())

if (!asked.ok) {
  console.error(`These options are missing or cannot be used: ${asked.options.join(', ')}\nUsage: ${USAGE}`)
  process.exitCode = 2
} else {
  const { tableName, account } = asked.value
  const password = newPassword()
  const client = createTableClient()
  const store = createAccountStore({ client, name: tableName })
  const created = await store.create({ ...account, passwordHash: await hashPassword(password) })
  client.destroy()
  if (created.ok) {
    console.log(`Created ${account.role} ${account.username}. Password, shown this once: ${password}`)
  } else {
    console.error(`The user name ${account.username} is taken. Choose another with --username.`)
    process.exitCode = 1
  }
}
