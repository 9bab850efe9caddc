import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { defineRoute } from '../contract/route.ts'
import { fail, succeed } from '../domain/shared/result.ts'
import type { ApiApp } from './api-context.ts'
import { createAreaApp } from './area-app.ts'
import type { LogLine } from './log-events.ts'
import { mountRoute } from './mount-route.ts'

const SITE = 'https://hoc.example'
const REPLY = z.strictObject({ greeting: z.string() })

const greetRoute = defineRoute({
  name: 'greet',
  method: 'POST',
  path: '/api/test/greetings/{count}',
  summary: 'Greet somebody a number of times',
  params: z.strictObject({ count: z.string().check(z.regex(/^[1-9]$/)) }),
  body: z.strictObject({
    name: z.string(),
    deeds: z.optional(z.array(z.strictObject({ verb: z.string() }))),
  }),
  reply: REPLY,
  refusals: ['not-allowed'],
})
const plainRoute = (name: string) =>
  defineRoute({ name, method: 'GET', path: `/api/test/${name}`, summary: name, reply: REPLY, refusals: [] })

let app: ApiApp
let logged: LogLine[]

beforeEach(() => {
  logged = []
  app = createAreaApp({ siteOrigin: SITE, requestIdOf: () => 'request-1', log: (line) => logged.push(line) })
  mountRoute(app, greetRoute, async ({ params, body }) =>
    body.name === 'kẻ lạ'
      ? fail({ code: 'not-allowed' })
      : succeed({ greeting: `Chào ${body.name}, ${params.count} lần` }),
  )
  mountRoute(app, plainRoute('look'), async () => succeed({ greeting: 'Chào' }))
  mountRoute(app, plainRoute('leak'), async () => {
    const reply = { greeting: 'Chào', passwordHash: 'secret' }
    return succeed(reply)
  })
  mountRoute(app, plainRoute('break'), async () => {
    throw new TypeError('cannot read the answers of Mẫu')
  })
  mountRoute(app, plainRoute('unlisted'), async () => fail({ code: 'no-tries-left' }))
})

const JSON_HEADERS = { origin: SITE, 'content-type': 'application/json' }
const greet = (body: string, headers: Record<string, string> = JSON_HEADERS, count = '2') =>
  app.request(`/api/test/greetings/${count}`, { method: 'POST', headers, body })
const GREETING = JSON.stringify({ name: 'Mẫu' })

describe('a request as the contract describes it', () => {
  test('is answered, with its id, and never cached', async () => {
    const response = await greet(GREETING)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ greeting: 'Chào Mẫu, 2 lần' })
    expect(response.headers.get('x-request-id')).toBe('request-1')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('is logged in one line that tells nothing of what was sent', async () => {
    await greet(GREETING)
    expect(logged).toEqual([
      {
        code: 'request-answered',
        requestId: 'request-1',
        route: 'greet',
        status: 200,
        durationMs: expect.any(Number),
        refusal: undefined,
      },
    ])
  })

  test('is refused with the code that the rule gave', async () => {
    const response = await greet(JSON.stringify({ name: 'kẻ lạ' }))
    expect(response.status).toBe(403)
    expect(await response.json()).toEqual({ code: 'not-allowed', requestId: 'request-1' })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(logged[0]).toMatchObject({ code: 'request-refused', refusal: 'not-allowed', status: 403 })
  })
})

describe('a request that is not as the contract says', () => {
  test.each([
    ['a missing field by its name', '{}', ['name']],
    ['a field inside a list by its place', '{"name":"Mẫu","deeds":[{"verb":1}]}', ['deeds.0.verb']],
    ['a field it does not know without repeating it', '{"name":"Mẫu","<script>":1}', ['body']],
    ['a body that is no JSON', '{"name":', ['body']],
    ['an empty body', '', ['body']],
  ])('names %s', async (_, body, fields) => {
    const response = await greet(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ code: 'bad-request', fields, requestId: 'request-1' })
  })

  test('names a part of the path by its name', async () => {
    const response = await greet(GREETING, JSON_HEADERS, '0')
    expect(await response.json()).toEqual({ code: 'bad-request', fields: ['count'], requestId: 'request-1' })
  })

  test.each([
    ['no content type', undefined],
    ['a content type that a foreign form can send', 'text/plain'],
    ['a content type that only begins like JSON', 'application/jsonp'],
  ])('is refused with %s', async (_, contentType) => {
    const response = await app.request('/api/test/greetings/2', {
      method: 'POST',
      headers: { origin: SITE, ...(contentType === undefined ? {} : { 'content-type': contentType }) },
      body: new TextEncoder().encode(GREETING),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'bad-request', fields: ['content-type'] })
  })

  test('is refused when its body is larger than 64 KB', async () => {
    const response = await greet(JSON.stringify({ name: 'a'.repeat(64 * 1024) }))
    expect(response.status).toBe(413)
    expect(await response.json()).toEqual({ code: 'body-too-large', requestId: 'request-1' })
  })

  test('to an address that is none is refused', async () => {
    const response = await app.request('/api/test/nothing')
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ code: 'not-found', requestId: 'request-1' })
  })
})

describe('a request that changes something', () => {
  test.each([
    ['from a page elsewhere', { origin: 'https://elsewhere.example' }],
    ['from a subdomain', { origin: 'https://hoc.example.evil' }],
    ['from a page elsewhere, by the browser’s own word', { 'sec-fetch-site': 'cross-site' }],
    ['from another site of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['that does not say from where', {}],
  ])('%s is refused', async (_, headers) => {
    const response = await greet(GREETING, { 'content-type': 'application/json', ...headers })
    expect(response.status).toBe(403)
    expect(await response.json()).toEqual({ code: 'cross-origin', requestId: 'request-1' })
  })

  test('from a page of ours is let through by either header', async () => {
    const json = { 'content-type': 'application/json; charset=utf-8' }
    expect((await greet(GREETING, { ...json, origin: SITE })).status).toBe(200)
    expect((await greet(GREETING, { ...json, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  test('differs from one that only reads, which needs neither', async () => {
    expect((await app.request('/api/test/look')).status).toBe(200)
  })
})

describe('a fault of ours', () => {
  test.each([
    ['an exception', 'break'],
    ['a field that the contract does not let out', 'leak'],
    ['a refusal that the contract does not list', 'unlisted'],
  ])('%s becomes a reply that tells the request id only', async (_, route) => {
    const response = await app.request(`/api/test/${route}`)
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ code: 'internal', requestId: 'request-1' })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-request-id')).toBe('request-1')
  })

  test('is logged by its kind and place, without the words of the exception', async () => {
    await app.request('/api/test/break')
    expect(logged[0]).toMatchObject({
      code: 'request-failed',
      route: 'break',
      status: 500,
      fault: {
        name: 'TypeError',
        frames: expect.arrayContaining([expect.stringContaining('area-app.test.ts')]),
      },
    })
    expect(JSON.stringify(logged)).not.toContain('Mẫu')
  })
})
