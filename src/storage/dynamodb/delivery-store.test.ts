import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { createDeliveryStore } from './delivery-store.ts'
import { deliveryKey } from './keys.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'

const delivery = () => ({
  id: uuidv7(),
  account: {
    ...{ accountId: uuidv7(), username: 'mau.hoa', displayName: 'Lê Thị Mẫu Hoa' },
    role: 'learner' as const,
  },
  publicKey: 'A'.repeat(87),
  privateKey: 'B'.repeat(184),
  expiresAt: '2027-02-23T01:00:00.000Z',
})

describeOnEachEngine('delivery store', (table) => {
  const store = () => createDeliveryStore(table())

  test('a kept key pair is found by its id, in one read unit', async () => {
    const kept = delivery()
    await store().keep(kept)
    table().units.reset()
    expect(await store().find(kept.id)).toEqual(kept)
    expect(table().units.read).toBe(1)
  })

  test('keeping one costs one write unit', async () => {
    table().units.reset()
    await store().keep(delivery())
    expect(table().units.write).toBe(1)
  })

  test('DynamoDB is told to remove it when it ends', async () => {
    const kept = delivery()
    await store().keep(kept)
    const { Item } = await table().client.send(
      new GetCommand({ TableName: table().name, Key: deliveryKey(kept.id) }),
    )
    expect(Item).toMatchObject({ ttl: 1_803_344_400 })
  })

  test('nothing is found under another id', async () => {
    expect(await store().find(uuidv7())).toBeUndefined()
  })
})
