import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccountStore } from '../../storage/dynamodb/account-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createTable } from '../../storage/dynamodb/create-table.ts'
import { type RunningEngine, startEmbeddedEngine } from '../../storage/dynamodb/embedded-engine.ts'
import { progressKey } from '../../storage/dynamodb/keys.ts'
import { createProgressStore } from '../../storage/dynamodb/progress-store.ts'
import type { Table } from '../../storage/dynamodb/table.ts'
import { putIf, updateItem } from '../../storage/dynamodb/table.ts'
import { openLocalTable } from '../local-table.ts'

const COURSE = 'dang-ky-khai-sinh'
const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'

/** Somebody who opened one lesson. */
const learnOn = async (table: Table, username: string): Promise<string> => {
  const accountId = uuidv7()
  await createAccountStore(table).create({
    ...{ accountId, username, displayName: 'Nguyễn Thị Mẫu', role: 'learner', createdAt: EIGHT },
    passwordHash: 'none',
  })
  const opened = { id: uuidv7(), verb: 'opened-lesson', courseId: COURSE, lessonId: 'bai-doc' } as const
  await createProgressStore(table).record(accountId, [{ ...opened, recordedAt: EIGHT }], EIGHT)
  return accountId
}

const run = (env: Record<string, string>, ...args: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/local/commands/rebuild.ts', ...args],
      { env: { ...process.env, ...env } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    )
  })

describe('npm run rebuild', () => {
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

  /** As an operator does, with credentials in the environment. */
  const rebuild = (...args: string[]) =>
    run(
      {
        AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
        ...{ AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
      },
      ...['--table', 'bang', ...args],
    )

  const spoil = (accountId: string) =>
    updateItem(table, progressKey(accountId, COURSE), {
      UpdateExpression: 'SET #name = :value',
      ExpressionAttributeNames: { '#name': 'opened:bai-doc' },
      ExpressionAttributeValues: { ':value': Date.parse(NINE) },
    })

  it('tells what differs of a learner, writes only when asked to, and then finds nothing', async () => {
    const accountId = await learnOn(table, 'hocvien')
    const equal = { code: 0, output: '1 learner, 1 course: 0 differences\n' }
    expect(await rebuild('--learner', 'hocvien')).toEqual(equal)
    await spoil(accountId)
    const place = `${accountId} ${COURSE} lessons.bai-doc.openedAt: stored ${NINE}, rebuilt ${EIGHT}`
    const differs = { code: 1, output: `differs ${place}\n1 learner, 1 course: 1 difference\n` }
    expect(await rebuild('--learner', 'hocvien')).toEqual(differs)
    expect(await rebuild('--learner', accountId)).toEqual(differs)
    expect(await rebuild('--learner', 'hocvien', '--write')).toEqual({
      code: 0,
      output: `mended ${place}\n1 learner, 1 course: 1 difference; 1 mended, 0 left\n`,
    })
    expect(await rebuild('--learner', 'hocvien')).toEqual(equal)
  })

  it('looks at everyone, tells what it leaves, and is not stopped by an item it cannot read', async () => {
    const [late, invented, broken] = [
      await learnOn(table, 'muon'),
      await learnOn(table, 'thua'),
      await learnOn(table, 'hong'),
    ]
    await spoil(late)
    await updateItem(table, progressKey(invented, COURSE), {
      UpdateExpression: 'SET tries = :tries',
      ExpressionAttributeValues: { ':tries': 2 },
    })
    await putIf(table, progressKey(broken, COURSE), { 'opened:bai-doc': 'hôm qua' }, ALWAYS)
    const { code, output } = await rebuild('--all', '--write')
    expect(code).toBe(1)
    expect(output).toContain(`mended ${late} ${COURSE} lessons.bai-doc.openedAt: stored ${NINE}`)
    expect(output).toContain(`left ${invented} ${COURSE} tries: stored 2, rebuilt nothing\n`)
    expect(output).toContain(`unreadable ${broken}: `)
    expect(output).toMatch(/: 2 differences; 1 mended, 1 left; 1 learner could not be read$/m)
  })

  it('says whom it does not know, and how it is used', async () => {
    expect(await rebuild('--learner', 'khong-ai')).toEqual({
      code: 2,
      output: 'Nobody has the user name khong-ai.\n',
    })
    const unclear = await rebuild('--all', '--wirte')
    expect(unclear.code).toBe(2)
    expect(unclear.output).toContain('cannot be used: --wirte\nUsage: npm run rebuild')
  })

  it('looks into the table of this machine, unless a server uses it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rebuild-'))
    const local = await openLocalTable(folder)
    await learnOn(local.table, 'hocvien')
    const locked = await run({ DATA_FOLDER: folder }, '--all')
    expect(locked.code).toBe(2)
    expect(locked.output).toContain('is used by a server that is already running')
    await local.close()
    expect(await run({ DATA_FOLDER: folder }, '--all')).toEqual({
      code: 0,
      output: '1 learner, 1 course: 0 differences\n',
    })
    await rm(folder, { recursive: true })
  })
})

const ALWAYS = { ConditionExpression: 'attribute_exists(pk)' }
