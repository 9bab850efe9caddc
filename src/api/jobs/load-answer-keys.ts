import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { answerKeySchema } from '../../domain/quiz/answer-key.ts'
import type { AnswerKeyStore } from '../../domain/quiz/answer-key-store.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'

/**
 * Keeps every answer key that a build wrote, `<course>/<version>.json`. Keys kept before stay as they are.
 * Throws when the folder cannot be read or a file is not an answer key.
 * @returns how many keys the folder holds
 */
export const loadAnswerKeys = async (
  folder: string,
  store: Pick<AnswerKeyStore, 'keep'>,
): Promise<number> => {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => name.endsWith('.json')).sort()
  for (const file of files) {
    await store.keep(answerKeySchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8'))))
  }
  return files.length
}

const environmentSchema = z.object({ TABLE_NAME: z.string().check(z.minLength(3)) })

/** Runs once in each publication, before its pages; the deployment lays the folder beside this code. */
export const handler = async (): Promise<{ answerKeys: number }> => {
  const { TABLE_NAME: name } = environmentSchema.parse(process.env)
  const folder = fileURLToPath(new URL('answer-keys', import.meta.url))
  return {
    answerKeys: await loadAnswerKeys(folder, createAnswerKeyStore({ client: createTableClient(), name })),
  }
}
