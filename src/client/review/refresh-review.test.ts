import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AttemptResult } from '../../domain/attempt/attempt.ts'
import { answered, card } from '../../domain/review/testing/reviews.ts'
import { currentOwner, writeRememberedAccount } from '../remembered-account.ts'
import { keepMissed } from './keep-missed.ts'
import { readReview } from './read-review.ts'
import { refreshReview } from './refresh-review.ts'
import { thisReview } from './this-review.ts'

const NOW = '2026-11-25T02:00:00.000Z'
const ATTEMPT = '01900000-0000-7000-8000-000000000001'
const VERSION = '0123456789abcdef'

// Each test has a learner of its own: what one has reviewed is nothing to the next.
let learners = 0
let learner = ''

const resultOf = (...missed: string[]): AttemptResult => ({
  attemptId: ATTEMPT,
  courseId: 'khai-sinh',
  keyVersion: VERSION,
  submittedAt: '2026-11-20T02:00:00.000Z',
  earned: 0,
  of: missed.length,
  passMark: 1,
  isPassed: false,
  questions: missed.map((id) => {
    const { key } = card(id)
    return {
      questionId: id,
      lessonId: key.lessonId,
      points: 0,
      cite: key.cite,
      parts: key.parts.map((part) => ({ ...part, points: 0 })),
    }
  }),
})

const bankOf = (...ids: string[]) => ({
  courseId: 'khai-sinh',
  keyVersion: VERSION,
  questions: ids.map((id) => card(id).question),
})

const account = () => ({
  accountId: learner,
  username: 'hocvien',
  displayName: 'Nguyễn Thị Mẫu',
  role: 'learner',
})

/** What the server says, by path; a path that is not named has no network. */
const serve = (replies: Record<string, unknown>) => {
  const fetched = vi.fn(async (path: string) => {
    if (!(path in replies)) throw new TypeError('no network')
    return Response.json(replies[path])
  })
  vi.stubGlobal('fetch', fetched)
  return () => fetched.mock.calls.map(([path]) => path)
}

const signedIn = () => ({
  '/api/accounts/me': { account: account() },
  '/api/learning/progress': {
    courses: [
      {
        courseId: 'khai-sinh',
        lessons: {},
        attempts: {
          [ATTEMPT]: { startedAt: NOW, submittedAt: NOW, earned: 0, of: 2, isPassed: false },
          '01900000-0000-7000-8000-000000000002': { startedAt: NOW },
        },
      },
    ],
  },
})
const RESULT_PATH = `/api/learning/attempts/${ATTEMPT}`
const BANK_PATH = '/khoa-hoc/khai-sinh/cau-hoi.json'

const cardIds = async () => (await (await thisReview()).cardsOf(learner)).map(({ question }) => question.id)

beforeEach(() => {
  learners += 1
  learner = `01900000-0000-7000-8000-${String(learners).padStart(12, '0')}`
  writeRememberedAccount(JSON.stringify(account()))
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('the device brings what was missed elsewhere, once', async () => {
  const asked = serve({ ...signedIn(), [BANK_PATH]: bankOf('a', 'b'), [RESULT_PATH]: resultOf('a', 'b') })
  await refreshReview()
  expect(await cardIds()).toEqual(['a', 'b'])
  await refreshReview()
  expect(asked().filter((path) => path === RESULT_PATH)).toHaveLength(1)
})

test('cards whose question has changed are taken away, and their schedule is kept', async () => {
  await keepMissed(resultOf('a', 'b'), bankOf('a', 'b'))
  await (await thisReview()).keepEvent(learner, answered(1, 'a', NOW))
  const changed = { ...card('a').question, prompt: 'Quá hạn thì mất lệ phí.' }
  serve({ ...signedIn(), [BANK_PATH]: { ...bankOf('b'), questions: [changed, card('b').question] } })
  await refreshReview()
  expect(await cardIds()).toEqual(['b'])
  expect(await (await thisReview()).eventsOf(learner)).toHaveLength(1)
})

test('without a network everything stays as it is', async () => {
  await keepMissed(resultOf('a'), bankOf('a'))
  serve({})
  await refreshReview()
  expect(await cardIds()).toEqual(['a'])
  expect((await readReview(NOW)).queue.map(({ question }) => question.id)).toEqual(['a'])
})

test('a file of questions that cannot be read takes no card away', async () => {
  await keepMissed(resultOf('a'), bankOf('a'))
  serve({ ...signedIn(), [BANK_PATH]: { courseId: 'khai-sinh', questions: [] } })
  await refreshReview()
  expect(await cardIds()).toEqual(['a'])
})

test('who was signed out meanwhile gets no cards, nor does nobody', async () => {
  const asked = serve({ '/api/accounts/me': { account: null }, [BANK_PATH]: bankOf('a') })
  await refreshReview()
  expect(currentOwner()).toBe('nobody')
  await keepMissed(resultOf('a'), bankOf('a'))
  expect(await (await thisReview()).cardsOf('nobody')).toEqual([])
  expect(asked()).toEqual(['/api/accounts/me'])
})
