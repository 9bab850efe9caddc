import { afterEach, expect, test, vi } from 'vitest'
import { meRoute } from '../contract/accounts/me.ts'
import { startAttemptRoute } from '../contract/learning/start-attempt.ts'
import { callApi } from './call-api.ts'

const ATTEMPT = '01900000-0000-7000-8000-000000000001'

const answerWith = (answer: () => Response) => {
  const calls: { path: string; method: string | undefined; body: unknown }[] = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    calls.push({ path, method: init.method, body: init.body })
    return answer()
  })
  return calls
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const begun = { startedAt: '2026-11-25T02:00:00.000Z', now: '2026-11-25T02:00:01.000Z' }

test('path, method and body are those of the route', async () => {
  const calls = answerWith(() => Response.json(begun))
  const reply = await callApi(startAttemptRoute, {
    params: { attemptId: ATTEMPT },
    body: { courseId: 'khai-sinh', keyVersion: '0123456789abcdef' },
  })
  expect(calls).toEqual([
    {
      path: `/api/learning/attempts/${ATTEMPT}`,
      method: 'PUT',
      body: '{"courseId":"khai-sinh","keyVersion":"0123456789abcdef"}',
    },
  ])
  expect(reply).toEqual({ ok: true, value: begun })
})

test('a refusal keeps its code and its end', async () => {
  const until = '2026-11-25T03:00:00.000Z'
  answerWith(() => Response.json({ code: 'wait-before-next-try', requestId: 'r', until }, { status: 409 }))
  expect(await callApi(meRoute, {})).toEqual({ ok: false, code: 'wait-before-next-try', until })
})

test.each([
  ['a page of a proxy', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  ['a success in another shape', () => Response.json({ person: null })],
])('%s is an unreadable reply, not a surprise', async (_, answer) => {
  answerWith(answer)
  expect(await callApi(meRoute, {})).toEqual({ ok: false, code: 'unreadable-reply' })
})

test('no reply at all is offline', async () => {
  answerWith(() => {
    throw new TypeError('Failed to fetch')
  })
  expect(await callApi(meRoute, {})).toEqual({ ok: false, code: 'offline' })
})

test('the compiler refuses a call without what the route needs', () => {
  // @ts-expect-error an attempt is begun with its id in the path
  const withoutParams = () => callApi(startAttemptRoute, { body: { courseId: 'a', keyVersion: 'b' } })
  // @ts-expect-error nothing is sent along when asking who is signed in
  const withBody = () => callApi(meRoute, { body: {} })
  expect([withoutParams, withBody]).toHaveLength(2)
})
