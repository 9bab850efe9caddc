import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'

const code = readFileSync(new URL('pretty-urls.js', import.meta.url), 'utf8')

/** Runs the text that CloudFront runs; the query as CloudFront gives it, undefined when there is no "?". */
const visit = (uri: string, query?: string) =>
  runInNewContext(`${code}; handler(event)`, { event: { request: { uri, rawQueryString: () => query } } })

const locationOf = (uri: string, query?: string) => visit(uri, query).headers.location.value

test.each([
  ['/', '/index.html'],
  ['/khoa-hoc/', '/khoa-hoc/index.html'],
  ['/khoa-hoc/dang-ky-khai-sinh/ai-di-khai/', '/khoa-hoc/dang-ky-khai-sinh/ai-di-khai/index.html'],
])('%s is read from %s', (uri, file) => {
  expect(visit(uri).uri).toBe(file)
})

test.each(['/favicon.svg', '/_astro/quiz.Bx1_9.js', '/sw.js'])('%s is left as it is', (uri) => {
  expect(visit(uri).uri).toBe(uri)
})

test('an address typed without its last slash leads to the page', () => {
  expect(visit('/khoa-hoc')).toMatchObject({
    statusCode: 308,
    headers: { location: { value: '/khoa-hoc/' } },
  })
})

test('what follows the question mark is carried along unchanged', () => {
  expect(locationOf('/khoa-hoc', 't=to%20dan%20pho&t=2')).toBe('/khoa-hoc/?t=to%20dan%20pho&t=2')
})

test('a lone question mark is dropped', () => {
  expect(locationOf('/khoa-hoc', '')).toBe('/khoa-hoc/')
})

test.each(['//elsewhere', '///elsewhere', '/\\elsewhere'])(
  '%s does not send the reader to another site',
  (uri) => {
    expect(locationOf(uri)).toBe('/elsewhere/')
  },
)

test('the function fits into the 10 KB that CloudFront allows', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(10 * 1024)
})
