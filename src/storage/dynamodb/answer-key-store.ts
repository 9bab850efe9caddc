import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress } from 'node:zlib'
import * as z from 'zod/mini'
import { type AnswerKey, answerKeySchema } from '../../domain/quiz/answer-key.ts'
import type { AnswerKeyStore } from '../../domain/quiz/answer-key-store.ts'
import { keyVersionSchema } from '../../domain/shared/ids.ts'
import type { Instant } from '../../domain/shared/time.ts'
import { answerKeyKey } from './keys.ts'
import { fromStoredInstant, storedInstantSchema, toStoredInstant } from './stored-instant.ts'
import { getItem, queryAll, type Table, updateItem } from './table.ts'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

const answerKeyItemSchema = z.object({ body: z.instanceof(Uint8Array) })
const versionItemSchema = z.object({ sk: keyVersionSchema, publishedMs: z.optional(storedInstantSchema) })

/**
 * Answer keys, compressed so that a bank of 30 questions costs one read unit or less. A key never changes, so each is
 * read once in the life of the process, and an answer from a lagging replica is as good as any.
 */
export const createAnswerKeyStore = (
  table: Table,
  now: () => Instant = () => new Date().toISOString(),
): AnswerKeyStore => {
  const held = new Map<string, AnswerKey>()

  const read = async (courseId: string, version: string, isConsistent: boolean) => {
    const item = await getItem(table, answerKeyKey(courseId, version), { isConsistent })
    if (item === undefined) return undefined
    const json = await decompress(answerKeyItemSchema.parse(item).body)
    return answerKeySchema.parse(JSON.parse(json.toString('utf8')))
  }

  return {
    find: async (courseId, version) => {
      const id = `${courseId}/${version}`
      const known = held.get(id)
      if (known !== undefined) return known
      // A replica may not have a key published this second: ask the leader before saying that there is none.
      const found = (await read(courseId, version, false)) ?? (await read(courseId, version, true))
      if (found !== undefined) held.set(id, found)
      return found
    },

    keep: async (key) => {
      const body = await compress(Buffer.from(JSON.stringify(key), 'utf8'))
      await updateItem(table, answerKeyKey(key.courseId, key.keyVersion), {
        UpdateExpression: 'SET #body = if_not_exists(#body, :body), publishedMs = :at',
        ExpressionAttributeNames: { '#body': 'body' },
        ExpressionAttributeValues: { ':body': body, ':at': toStoredInstant(now()) },
      })
    },

    versionsOf: async (courseId) => {
      const { pk } = answerKeyKey(courseId, '')
      const items = (await queryAll(table, pk)).map((item) => versionItemSchema.parse(item))
      return items
        .toSorted((a, b) => (b.publishedMs ?? 0) - (a.publishedMs ?? 0) || (a.sk < b.sk ? 1 : -1))
        .map(({ sk, publishedMs }) => ({
          keyVersion: sk,
          publishedAt: publishedMs === undefined ? undefined : fromStoredInstant(publishedMs),
        }))
    },
  }
}
