import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'
import type { ItemKey } from './keys.ts'

export interface Table {
  client: DynamoDBDocumentClient
  name: string
}

/** @returns the item as it is stored, to be parsed by the caller */
export const getItem = async (
  { client, name }: Table,
  key: ItemKey,
  { isConsistent = true }: { isConsistent?: boolean } = {},
): Promise<unknown> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: name, Key: key, ConsistentRead: isConsistent }),
  )
  return Item
}

/** Writes an item that must not be there yet. @returns false when it is; nothing is changed then */
export const putOnce = (table: Table, key: ItemKey, attributes: object): Promise<boolean> =>
  putIf(table, key, attributes, { ConditionExpression: 'attribute_not_exists(pk)' })

/** Writes an item in place of any other under its key. @returns false when the condition was not met; nothing is changed then */
export const putIf = (
  { client, name }: Table,
  key: ItemKey,
  attributes: object,
  condition: Pick<PutCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'>,
): Promise<boolean> =>
  isConditionMet(
    client.send(new PutCommand({ TableName: name, Item: { ...attributes, ...key }, ...condition })),
  )

/** Takes an item away; no harm where there is none. */
export const deleteItem = async ({ client, name }: Table, key: ItemKey): Promise<void> => {
  await client.send(new DeleteCommand({ TableName: name, Key: key }))
}

/** Changes an item in one write. @returns false when the condition was not met; nothing is changed then */
export const updateItem = (
  { client, name }: Table,
  key: ItemKey,
  update: Pick<
    UpdateCommandInput,
    'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
  >,
): Promise<boolean> =>
  isConditionMet(client.send(new UpdateCommand({ TableName: name, Key: key, ...update })))

/**
 * Every item of one partition, in order of sort key, as last written.
 * @param skPrefix leaves out the items whose sort key begins otherwise
 */
export const queryAll = async (
  { client, name }: Table,
  pk: string,
  skPrefix?: string,
): Promise<unknown[]> => {
  const items: unknown[] = []
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: skPrefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': skPrefix },
        ConsistentRead: true,
        ExclusiveStartKey,
      }),
    )
    items.push(...(page.Items ?? []))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey !== undefined)
  return items
}

/**
 * The sort keys of one partition from one on, in their order; nothing else of the items is sent. At half the price, for
 * which an item written this second may be missing.
 */
export const querySortKeys = async ({ client, name }: Table, pk: string, from: string): Promise<string[]> => {
  const keys: string[] = []
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: { ':pk': pk, ':from': from },
        ProjectionExpression: 'sk',
        ExclusiveStartKey,
      }),
    )
    keys.push(...(page.Items ?? []).map((item) => String(item.sk)))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey !== undefined)
  return keys
}

/** The last items of a partition by sort key, last first, as last written. */
export const queryLast = async ({ client, name }: Table, pk: string, limit: number): Promise<unknown[]> => {
  const { Items } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: limit,
    }),
  )
  return Items ?? []
}

/**
 * Every partition key that begins so, once. Reads the whole table, as DynamoDB keeps no list of partitions: for a command
 * of the operator's, never for a function.
 */
export async function* scanPartitions({ client, name }: Table, prefix: string): AsyncGenerator<string> {
  const seen = new Set<string>()
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: name,
        ProjectionExpression: 'pk',
        FilterExpression: 'begins_with(pk, :prefix)',
        ExpressionAttributeValues: { ':prefix': prefix },
        ExclusiveStartKey,
      }),
    )
    for (const item of page.Items ?? []) {
      const pk = String(item.pk)
      if (!seen.has(pk)) yield pk
      seen.add(pk)
    }
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey !== undefined)
}

const isConditionMet = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
