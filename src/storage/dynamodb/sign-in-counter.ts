import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { SignInCounter, Tried } from '../../auth/sign-in-throttle.ts'
import type { ThrottleWindow } from '../../auth/throttle-window.ts'
import { accountThrottleKey, addressThrottleKey, type ItemKey } from './keys.ts'
import { deleteItem, type Table } from './table.ts'
import { TTL_ATTRIBUTE } from './table-shape.ts'

const countSchema = z.object({ tries: z.int() })

export const createSignInCounter = (table: Table): SignInCounter => {
  const { client, name: TableName } = table
  const change = async (key: ItemKey, by: number, { endsAt }: ThrottleWindow): Promise<number> => {
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName,
        Key: key,
        UpdateExpression: 'ADD tries :by SET #ttl = :ttl',
        ExpressionAttributeNames: { '#ttl': TTL_ATTRIBUTE },
        ExpressionAttributeValues: { ':by': by, ':ttl': Math.ceil(Date.parse(endsAt) / 1000) },
        ReturnValues: 'UPDATED_NEW',
      }),
    )
    return countSchema.parse(Attributes).tries
  }

  return {
    add: (tried, window) => change(keyOf(tried, window), 1, window),
    takeBack: async (tried, window) => {
      await change(keyOf(tried, window), -1, window)
    },
    clear: (tried, window) => deleteItem(table, keyOf(tried, window)),
  }
}

const keyOf = ({ kind, name }: Tried, { startMinute }: ThrottleWindow): ItemKey =>
  kind === 'account' ? accountThrottleKey(name, startMinute) : addressThrottleKey(name, startMinute)
