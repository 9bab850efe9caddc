import * as z from 'zod/mini'
import { hasWords, isOpen, type ReceivedLetter, receivedLetterSchema } from '../../domain/feedback/letter.ts'
import type { LetterStore } from '../../domain/feedback/letter-store.ts'
import {
  courseLettersPartition,
  type ItemKey,
  letterKey,
  listedLetterKey,
  OPEN_LETTERS_PARTITION,
  personLettersPartition,
} from './keys.ts'
import { deleteItem, getItem, putOnce, queryAll, queryLast, type Table, updateItem } from './table.ts'
import { TTL_ATTRIBUTE } from './table-shape.ts'

const KEPT_MS = 2 * 365 * 24 * 60 * 60 * 1000
const OPEN_SHOWN = 100
const OWN_SHOWN = 20

/**
 * The letter is one item under its id; lists hold ids in order of arrival. What is in a list without a letter, or no longer
 * open, was cut off half way and is passed over; a repeat mends it.
 */
export const createLetterStore = (table: Table): LetterStore => {
  const find = async (letterId: string): Promise<ReceivedLetter | undefined> => {
    const item = await getItem(table, letterKey(letterId))
    return item === undefined ? undefined : parseLetterItem(item)
  }

  const lettersIn = async (items: readonly unknown[]): Promise<ReceivedLetter[]> => {
    const found = await Promise.all(items.map((item) => find(listItemSchema.parse(item).letterId)))
    return found.filter((letter) => letter !== undefined)
  }

  const list = (key: ItemKey, letterId: string, ttl: number): Promise<boolean> =>
    putOnce(table, key, { letterId, [TTL_ATTRIBUTE]: ttl })

  return {
    find,

    keep: async (letter, at, accountId) => {
      const { letterId, courseId } = letter
      const ttl = Math.ceil((Date.parse(at) + KEPT_MS) / 1000)
      const item: ReceivedLetter = {
        ...letter,
        receivedAt: at,
        ...(accountId !== undefined && { accountId }),
      }
      const isNew = await putOnce(table, letterKey(letterId), { ...item, [TTL_ATTRIBUTE]: ttl })
      const kept = isNew ? item : await find(letterId)
      if (kept === undefined) throw new Error('A letter went away while it was kept')
      const { receivedAt } = kept
      await list(listedLetterKey(courseLettersPartition(courseId), receivedAt, letterId), letterId, ttl)
      if (kept.accountId !== undefined)
        await list(
          listedLetterKey(personLettersPartition(kept.accountId), receivedAt, letterId),
          letterId,
          ttl,
        )
      if (hasWords(kept) && isOpen(kept))
        await list(listedLetterKey(OPEN_LETTERS_PARTITION, receivedAt, letterId), letterId, ttl)
      return receivedAt
    },

    open: async () =>
      (await lettersIn(await queryLast(table, OPEN_LETTERS_PARTITION, OPEN_SHOWN))).filter(isOpen),

    ofCourse: async (courseId) =>
      (await lettersIn(await queryAll(table, courseLettersPartition(courseId)))).toReversed(),

    ofPerson: async (accountId) =>
      lettersIn(await queryLast(table, personLettersPartition(accountId), OWN_SHOWN)),

    answer: async (letterId, answer) => {
      await updateItem(table, letterKey(letterId), {
        UpdateExpression: 'SET answer = :answer',
        ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(answer) OR answer.#at <= :at)',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':answer': answer, ':at': answer.at },
      })
      const letter = await find(letterId)
      if (letter === undefined || !hasWords(letter)) return letter
      const key = listedLetterKey(OPEN_LETTERS_PARTITION, letter.receivedAt, letterId)
      if (isOpen(letter)) await putOnce(table, key, { letterId })
      else await deleteItem(table, key)
      return letter
    },
  }
}

const listItemSchema = z.object({ letterId: z.string() })

const letterItemSchema = z.object(receivedLetterSchema.shape)

const parseLetterItem = (item: unknown): ReceivedLetter => letterItemSchema.parse(item)
