import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { sessionKey } from './keys.ts'
import { createSessionStore } from './session-store.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'

const session = (accountId = uuidv7(), sessionHash = 'a'.repeat(64)) => ({
  key: { accountId, sessionHash },
  stored: {
    account: { accountId, username: 'mau.hoa', displayName: 'Lê Thị Mẫu Hoa', role: 'learner' as const },
    expiresAt: '2026-12-09T01:00:00.000Z',
  },
})

describeOnEachEngine('session store', (table) => {
  const store = () => createSessionStore(table())

  test('an open session is found with its account, in one read unit', async () => {
    const { key, stored } = session()
    await store().open(key, stored)
    table().units.reset()
    expect(await store().find(key)).toEqual(stored)
    expect(table().units.read).toBe(1)
  })

  test('nothing is found under another hash', async () => {
    const { key, stored } = session()
    await store().open(key, stored)
    expect(await store().find({ ...key, sessionHash: 'b'.repeat(64) })).toBeUndefined()
  })

  test('DynamoDB is told to remove the session when it ends', async () => {
    const { key, stored } = session()
    await store().open(key, stored)
    const { Item } = await table().client.send(
      new GetCommand({ TableName: table().name, Key: sessionKey(key.accountId, key.sessionHash) }),
    )
    expect(Item).toMatchObject({ ttl: 1_796_778_000 })
  })

  test('an extended session ends later', async () => {
    const { key, stored } = session()
    await store().open(key, stored)
    await store().extend(key, '2026-12-20T01:00:00.000Z')
    expect(await store().find(key)).toEqual({ ...stored, expiresAt: '2026-12-20T01:00:00.000Z' })
  })

  test('a session closed meanwhile is not brought back by extending it', async () => {
    const { key, stored } = session()
    await store().open(key, stored)
    await store().close(key)
    await store().extend(key, '2026-12-20T01:00:00.000Z')
    expect(await store().find(key)).toBeUndefined()
  })

  test('closing all sessions of an account leaves those of others', async () => {
    const { key, stored } = session()
    const second = { ...key, sessionHash: 'b'.repeat(64) }
    const other = session()
    await store().open(key, stored)
    await store().open(second, stored)
    await store().open(other.key, other.stored)
    await store().closeAll(key.accountId)
    expect(await store().find(key)).toBeUndefined()
    expect(await store().find(second)).toBeUndefined()
    expect(await store().find(other.key)).toEqual(other.stored)
  })
})
