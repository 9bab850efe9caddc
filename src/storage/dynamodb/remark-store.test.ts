import { deflateRawSync } from 'node:zlib'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import type { SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import type { Remark } from '../../domain/attempt/remark.ts'
import { createAttemptStore } from './attempt-store.ts'
import { createProgressStore } from './progress-store.ts'
import { createRemarkStore } from './remark-store.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'
import { failingOn } from './testing/failing-on.ts'
import { submittedAttempt } from './testing/submitted-attempt.ts'

const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'
const TEN = '2026-11-26T03:00:00.000Z'
const ELEVEN = '2026-11-26T04:00:00.000Z'

const remark = (changes: Partial<Remark> = {}): Remark => ({
  keyVersion: 'bbbbbbbbbbbbbbbb',
  earned: 8,
  isPassed: true,
  decidedAt: TEN,
  decidedBy: '019ab3c0-0000-7000-8000-0000000000aa',
  reason: 'Đáp án câu hai đã sửa theo luật mới.',
  ...changes,
})

describeOnEachEngine('remark store', (table) => {
  const attempts = () => createAttemptStore(table())
  const store = () => createRemarkStore(table())
  const kept = async ({ accountId, attemptId }: SubmittedAttempt) => {
    const found = await attempts().find(accountId, attemptId)
    if (found === undefined) throw new Error('The attempt is not kept')
    return found
  }
  const noted = async ({ accountId, courseId, attemptId }: SubmittedAttempt) =>
    (await createProgressStore(table()).progressIn(accountId, courseId))?.attempts[attemptId]
  const handedIn = async (): Promise<SubmittedAttempt> => {
    const attempt = submittedAttempt({ submittedAt: NINE })
    const rules = { drawn: 10, passMark: 8, tries: 3, waitMinutes: 0 }
    await attempts().begin(attempt, { rules, standing: undefined }, EIGHT)
    await attempts().submit(attempt)
    return attempt
  }

  test('a decision is added to the attempt, which stays as it was, and the progress shows its marks', async () => {
    const attempt = await handedIn()
    expect(await store().add(attempt, remark())).toEqual({ ok: true, value: undefined })
    expect(await kept(attempt)).toEqual({ ...attempt, remarks: [remark()] })
    expect(await noted(attempt)).toEqual({
      ...{ startedAt: EIGHT, submittedAt: NINE, earned: 8, of: 10, isPassed: true },
      remarkedAt: TEN,
    })
  })

  test('a second decision stands after the first', async () => {
    const attempt = await handedIn()
    const second = remark({ keyVersion: 'cccccccccccccccc', earned: 5, isPassed: false, decidedAt: ELEVEN })
    await store().add(attempt, remark())
    await store().add(await kept(attempt), second)
    expect((await kept(attempt)).remarks).toEqual([remark(), second])
    expect(await noted(attempt)).toMatchObject({ earned: 5, isPassed: false, remarkedAt: ELEVEN })
  })

  test('of twenty decisions at once one is kept, and the progress agrees with it', async () => {
    const attempt = await handedIn()
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, at) => store().add(attempt, remark({ earned: at / 2 }))),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, code: 'remarked-meanwhile' })
    const { remarks = [] } = await kept(attempt)
    expect(remarks).toHaveLength(1)
    expect((await noted(attempt))?.earned).toBe(remarks[0]?.earned)
  })

  test('a decision on what was read before another decision is refused', async () => {
    const attempt = await handedIn()
    await store().add(attempt, remark())
    const readBefore = await kept(attempt)
    await store().add(readBefore, remark({ earned: 9, decidedAt: ELEVEN }))
    expect(await store().add(readBefore, remark({ earned: 1, decidedAt: ELEVEN }))).toMatchObject({
      ok: false,
    })
    expect((await kept(attempt)).remarks).toHaveLength(2)
  })

  test('a decision on an attempt that was never handed in is refused and leaves nothing behind', async () => {
    const attempt = submittedAttempt()
    expect(await store().add(attempt, remark())).toEqual({ ok: false, code: 'remarked-meanwhile' })
    expect(await attempts().find(attempt.accountId, attempt.attemptId)).toBeUndefined()
    expect(await noted(attempt)).toBeUndefined()
  })

  test('noting again mends a call that was cut off before the progress, and again changes nothing', async () => {
    const attempt = await handedIn()
    const cutOff = createRemarkStore(await failingOn(table(), 'SET #remark ='))
    await expect(cutOff.add(attempt, remark())).rejects.toThrow('cut off')
    expect(await noted(attempt)).toMatchObject({ earned: 6.33, isPassed: false })

    await store().note(await kept(attempt))
    await store().note(await kept(attempt))
    expect(await noted(attempt)).toMatchObject({ earned: 8, isPassed: true, remarkedAt: TEN })
  })

  test('noting what was decided earlier never takes a later decision back', async () => {
    const attempt = await handedIn()
    await store().add(attempt, remark())
    const early = await kept(attempt)
    await store().add(early, remark({ earned: 9, decidedAt: ELEVEN }))
    await store().note(early)
    expect(await noted(attempt)).toMatchObject({ earned: 9, remarkedAt: ELEVEN })
  })

  test('a learner’s device that hands in once more, not knowing, takes no decision back', async () => {
    const attempt = await handedIn()
    await store().add(attempt, remark())
    expect(await attempts().submit({ ...attempt, responses: [] })).toEqual({
      ok: true,
      value: { ...attempt, remarks: [remark()] },
    })
    expect(await noted(attempt)).toMatchObject({ earned: 8, isPassed: true })
  })

  describe('an item written before attempts could be marked again', () => {
    test('is read as it always was', async () => {
      const [accountId, attemptId] = [uuidv7(), uuidv7()]
      await table().client.send(
        new PutCommand({
          TableName: table().name,
          Item: {
            ...{ pk: `LEARNER#${accountId}`, sk: `ATTEMPT#${attemptId}` },
            ...{ attemptId, accountId, courseId: 'khai-sinh', keyVersion: '0123456789abcdef' },
            ...{ earned: 7, of: 10, isPassed: false },
            answers: deflateRawSync(
              '[{"questionId":"han","answer":{"kind":"choices","choiceIds":["sau-muoi"]}}]',
            ),
            submittedMs: Date.parse(NINE),
            deviceSubmittedMs: Date.parse(EIGHT),
          },
        }),
      )
      expect(await attempts().find(accountId, attemptId)).toEqual({
        ...{ attemptId, accountId, courseId: 'khai-sinh', keyVersion: '0123456789abcdef' },
        responses: [{ questionId: 'han', answer: { kind: 'choices', choiceIds: ['sau-muoi'] } }],
        ...{ earned: 7, of: 10, isPassed: false, submittedAt: NINE, deviceSubmittedAt: EIGHT },
      })
    })
  })
})
