import { afterEach, expect, test, vi } from 'vitest'
import { decideRemarks } from './decide-remarks.ts'

const place = (at: number) => {
  const end = String(at).padStart(12, '0')
  return { accountId: `01900000-0000-7000-8000-${end}`, attemptId: `01900000-0000-7000-9000-${end}` }
}
const DECISION = {
  ...{ courseId: 'khai-sinh', to: 'bbbbbbbbbbbbbbbb', reason: 'Đáp án câu hai đã sửa.' },
  attempts: Array.from({ length: 30 }, (_, at) => ({ ...place(at), displayName: 'Mẫu' })),
}

/** Answers each request that sends attempts, until the line is cut after so many. */
const answerUntil = (cutAfter: number) => {
  const sizes: number[] = []
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    if (sizes.length === cutAfter) throw new TypeError('Failed to fetch')
    const { attempts }: { attempts: { attemptId: string }[] } = JSON.parse(body)
    sizes.push(attempts.length)
    return Response.json({ outcomes: attempts.map(({ attemptId }) => ({ attemptId, outcome: 'remarked' })) })
  })
  return sizes
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('many attempts are sent in batches, and each is reported', async () => {
  const sizes = answerUntil(9)
  const { outcomes, failure } = await decideRemarks(DECISION)
  expect(sizes).toEqual([25, 5])
  expect(outcomes.size).toBe(30)
  expect(failure).toBeUndefined()
})

test('where the line is cut, what was decided before is told, and why the rest is not', async () => {
  answerUntil(1)
  const { outcomes, failure } = await decideRemarks(DECISION)
  expect([...outcomes.keys()]).toEqual(DECISION.attempts.slice(0, 25).map(({ attemptId }) => attemptId))
  expect(failure).toMatchObject({ code: 'offline' })
})
