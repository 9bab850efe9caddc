import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPasswordRight } from '../../auth/password.ts'
import { createAccountStore } from '../../storage/dynamodb/account-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createTable } from '../../storage/dynamodb/create-table.ts'
import { type RunningEngine, startEmbeddedEngine } from '../../storage/dynamodb/embedded-engine.ts'
import type { Table } from '../../storage/dynamodb/table.ts'
import { operatorOf, runCommand } from './testing/run-command.ts'

describe('npm run create-account', () => {
  let engine: RunningEngine
  let table: Table

  beforeAll(async () => {
    engine = await startEmbeddedEngine()
    table = { client: createTableClient(engine), name: 'bang' }
    await createTable(table)
  })

  afterAll(async () => {
    table.client.destroy()
    await engine.stop()
  })

  const run = (...args: string[]) => runCommand('create-account.ts', args, operatorOf(engine))

  const ADMINISTRATOR = [
    '--table',
    'bang',
    '--username',
    'quantri',
    '--name',
    'Lê Thị Mẫu',
    '--role',
    'administrator',
  ]

  it('creates somebody who can sign in with the password it shows, and never twice', async () => {
    const { code, output } = await run(...ADMINISTRATOR)
    expect({ code, output }).toMatchObject({ code: 0 })
    const password = /shown this once: (\S+)/.exec(output)?.[1] ?? ''
    const account = await createAccountStore(table).findByUsername('quantri')
    expect(account).toMatchObject({ displayName: 'Lê Thị Mẫu', role: 'administrator' })
    expect(await isPasswordRight(password, account?.passwordHash)).toBe(true)

    expect(await run(...ADMINISTRATOR)).toEqual({
      code: 1,
      output: 'The user name quantri is taken. Choose another with --username.\n',
    })
  })

  it('says which options it lacks and how it is used', async () => {
    const { code, output } = await run('--table', 'bang', '--username', 'mau')
    expect(code).toBe(2)
    expect(output).toContain('--name, --role')
    expect(output).toContain('Usage: npm run create-account')
  })
})
