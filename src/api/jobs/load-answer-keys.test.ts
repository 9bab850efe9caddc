import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import type { AnswerKeyStore } from '../../domain/quiz/answer-key-store.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createTable } from '../../storage/dynamodb/create-table.ts'
import { type RunningEngine, startEmbeddedEngine } from '../../storage/dynamodb/embedded-engine.ts'
import { loadAnswerKeys } from './load-answer-keys.ts'

let engine: RunningEngine
let store: AnswerKeyStore
let folder: string

beforeAll(async () => {
  engine = await startEmbeddedEngine()
  const table = { client: createTableClient(engine), name: 'load-answer-keys' }
  await createTable(table)
  store = createAnswerKeyStore(table)
})
afterAll(() => engine.stop())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answer-keys-'))
})

const keyOf = (courseId: string, keyVersion: string): AnswerKey => ({
  courseId,
  keyVersion,
  rules: { drawn: 1, passMark: 1, waitMinutes: 0 },
  questions: [
    {
      id: 'han-dang-ky',
      lessonId: 'ai-di-khai',
      parts: [
        {
          id: 'han-dang-ky',
          solution: {
            kind: 'single-choice',
            rightChoiceIds: ['sau-muoi'],
            reasons: { 'sau-muoi': 'Luật nói 60 ngày.' },
          },
        },
      ],
      cite: { source: 'luat-ho-tich-2014' },
    },
  ],
})

const write = async (path: string, content: unknown): Promise<void> => {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), JSON.stringify(content))
}

test('every version of every course is there afterwards', async () => {
  const keys = [
    keyOf('khai-sinh', '00000000000000aa'),
    keyOf('khai-sinh', '00000000000000bb'),
    keyOf('khai-tu', '00000000000000cc'),
  ]
  for (const key of keys) await write(`${key.courseId}/${key.keyVersion}.json`, key)

  expect(await loadAnswerKeys(folder, store)).toBe(3)

  const kept = await Promise.all(keys.map((key) => store.find(key.courseId, key.keyVersion)))
  expect(kept).toEqual(keys)
})

test('publishing the same build again is harmless', async () => {
  const key = keyOf('tam-tru', '00000000000000dd')
  await write('tam-tru/00000000000000dd.json', key)
  await loadAnswerKeys(folder, store)
  await loadAnswerKeys(folder, store)
  expect(await store.find('tam-tru', '00000000000000dd')).toEqual(key)
})

test('a file that is not an answer key stops the publication', async () => {
  await write('khai-sinh/00000000000000ee.json', { courseId: 'khai-sinh' })
  await expect(loadAnswerKeys(folder, store)).rejects.toThrow('keyVersion')
})

test('a build that left no folder of answer keys stops the publication', async () => {
  await expect(loadAnswerKeys(join(folder, 'missing'), store)).rejects.toThrow('ENOENT')
})
