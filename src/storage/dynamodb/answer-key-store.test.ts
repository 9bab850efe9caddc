import { brotliCompressSync } from 'node:zlib'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import { createAnswerKeyStore } from './answer-key-store.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'

const REASON =
  'Luật Hộ tịch cho đăng ký ở nơi cư trú của cha hoặc của mẹ; người dân được chọn nơi thuận tiện hơn, cán bộ không được đẩy đi nơi khác.'

const bankOf = (size: number, keyVersion: string): AnswerKey => ({
  courseId: 'dang-ky-khai-sinh',
  keyVersion,
  rules: { drawn: 10, passMark: 8, tries: 3, waitMinutes: 0 },
  questions: Array.from({ length: size }, (_, at) => ({
    id: `cau-hoi-${at}`,
    lessonId: 'ai-di-khai',
    parts: [
      {
        id: `cau-hoi-${at}`,
        solution: {
          kind: 'single-choice',
          rightChoiceIds: ['noi-cha-hoac-me'],
          reasons: Object.fromEntries(
            ['noi-cha-hoac-me', 'chi-noi-me', 'noi-sinh', 'noi-nao-cung-duoc'].map((id) => [
              id,
              `${REASON} ${crypto.randomUUID()}`,
            ]),
          ),
        },
      },
    ],
    cite: { source: 'luat-ho-tich-2014', at: 'Điều 13' },
  })),
})

describeOnEachEngine('answer-key store', (table) => {
  test('a kept key is found as it was', async () => {
    const key = bankOf(3, '00000000000000a1')
    await createAnswerKeyStore(table()).keep(key)
    expect(await createAnswerKeyStore(table()).find('dang-ky-khai-sinh', '00000000000000a1')).toEqual(key)
  })

  test('each version is kept for itself', async () => {
    const old = bankOf(3, '00000000000000b1')
    const store = createAnswerKeyStore(table())
    await store.keep(old)
    await store.keep(bankOf(4, '00000000000000b2'))
    expect(await store.find('dang-ky-khai-sinh', '00000000000000b1')).toEqual(old)
  })

  test('keeping a version again changes nothing', async () => {
    const key = bankOf(3, '00000000000000c1')
    const store = createAnswerKeyStore(table())
    await store.keep(key)
    await store.keep({ ...key, questions: key.questions.slice(1) })
    expect(await store.find('dang-ky-khai-sinh', '00000000000000c1')).toEqual(key)
  })

  test('versions are told newest first, by the last publication they were part of', async () => {
    let now = '2026-11-25T01:00:00.000Z'
    const store = createAnswerKeyStore(table(), () => now)
    const [one, two] = [bankOf(1, '00000000000000f1'), bankOf(1, '00000000000000f2')].map((key) => ({
      ...key,
      courseId: 'khai-tu',
    }))
    const publish = (key: AnswerKey | undefined) => key && store.keep(key)
    await publish(one)
    now = '2026-11-26T01:00:00.000Z'
    await publish(two)
    expect(await store.versionsOf('khai-tu')).toEqual([
      { keyVersion: '00000000000000f2', publishedAt: '2026-11-26T01:00:00.000Z' },
      { keyVersion: '00000000000000f1', publishedAt: '2026-11-25T01:00:00.000Z' },
    ])
    // A change taken back: the old version is the one in use again.
    now = '2026-11-27T01:00:00.000Z'
    await publish(one)
    expect((await store.versionsOf('khai-tu')).map(({ keyVersion }) => keyVersion)).toEqual([
      '00000000000000f1',
      '00000000000000f2',
    ])
    expect(await store.versionsOf('chua-co')).toEqual([])
  })

  test('a key kept before publications were noted is found, and comes before all others', async () => {
    const body = brotliCompressSync(JSON.stringify({ ...bankOf(1, '00000000000000f9'), courseId: 'ket-hon' }))
    const item = { pk: 'ANSWER-KEY#ket-hon', sk: '00000000000000f9', body }
    await table().client.send(new PutCommand({ TableName: table().name, Item: item }))
    const store = createAnswerKeyStore(table(), () => '2026-11-25T01:00:00.000Z')
    await store.keep({ ...bankOf(1, '00000000000000f3'), courseId: 'ket-hon' })
    expect(await store.versionsOf('ket-hon')).toEqual([
      { keyVersion: '00000000000000f3', publishedAt: '2026-11-25T01:00:00.000Z' },
      { keyVersion: '00000000000000f9', publishedAt: undefined },
    ])
    expect(await store.find('ket-hon', '00000000000000f9')).toMatchObject({ keyVersion: '00000000000000f9' })
  })

  test('a version that was never published is not found, and is found once it is published', async () => {
    const store = createAnswerKeyStore(table())
    expect(await store.find('dang-ky-khai-sinh', '00000000000000d1')).toBeUndefined()
    await store.keep(bankOf(3, '00000000000000d1'))
    expect(await store.find('dang-ky-khai-sinh', '00000000000000d1')).toBeDefined()
  })

  test('a bank of 30 questions costs at most one read unit, and only the first time', async () => {
    await createAnswerKeyStore(table()).keep(bankOf(30, '00000000000000e1'))
    const store = createAnswerKeyStore(table())
    table().units.reset()
    await store.find('dang-ky-khai-sinh', '00000000000000e1')
    expect(table().units.read).toBeGreaterThan(0)
    expect(table().units.read).toBeLessThanOrEqual(1)
    const afterFirst = table().units.read
    await store.find('dang-ky-khai-sinh', '00000000000000e1')
    expect(table().units.read).toBe(afterFirst)
  })
})
