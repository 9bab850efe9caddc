import { gzipSync } from 'node:zlib'
import { expect, test } from '../test.ts'
import { lessonPages, practicePages, quizPages } from './pages.ts'
import { weighPage } from './weigh-page.ts'

const KB = 1024

/** Ten, and the headers of two files. */
const LESSON_SCRIPT_BYTES = 11 * KB

for (const path of lessonPages()) {
  test(`the first view of ${path} weighs at most 30 KB in 3 requests, and no script stands before its text`, async ({
    page,
  }) => {
    const weight = await weighPage(page, path)
    test.info().annotations.push({ type: 'weight', description: `${weight.bytes} bytes` })
    expect(weight.bytes).toBeLessThanOrEqual(30 * KB)
    expect(weight.requests.length, weight.requests.join('\n')).toBeLessThanOrEqual(3)
    expect(weight.blockingScripts).toEqual([])
    expect(weight.scriptBytes).toBeLessThanOrEqual(LESSON_SCRIPT_BYTES)
  })
}

for (const path of quizPages()) {
  test(`the scripts of ${path} weigh at most 60 KB`, async ({ page }) => {
    const { scriptBytes } = await weighPage(page, path)
    test.info().annotations.push({ type: 'weight', description: `${scriptBytes} bytes of script` })
    expect(scriptBytes).toBeLessThanOrEqual(60 * KB)
    // A measuring fault that sees no script at all must not pass for a light page.
    expect(scriptBytes).toBeGreaterThan(30 * KB)
  })
}

test('the scripts of the review weigh at most 60 KB, and it asks for no question before it needs one', async ({
  page,
}) => {
  const { requests, scriptBytes } = await weighPage(page, '/on-tap/')
  test.info().annotations.push({ type: 'weight', description: `${scriptBytes} bytes of script` })
  expect(scriptBytes).toBeLessThanOrEqual(60 * KB)
  expect(scriptBytes).toBeGreaterThan(30 * KB)
  expect(requests.filter((url) => url.endsWith('.json'))).toEqual([])
})

for (const path of practicePages()) {
  test(`the scripts of ${path} weigh at most 110 KB, and its engine at most 12 KB of them`, async ({
    page,
  }) => {
    const { requests, scriptBytes } = await weighPage(page, path)
    test.info().annotations.push({ type: 'weight', description: `${scriptBytes} bytes of script` })
    expect(scriptBytes).toBeLessThanOrEqual(110 * KB)
    expect(scriptBytes).toBeGreaterThan(20 * KB)
    const engine = requests.find((url) => /\/practice\.[^/]+\.js$/.test(url)) ?? ''
    const body = await (await page.request.get(engine)).body()
    const bytes = gzipSync(body, { level: 9 }).length
    expect(bytes).toBeLessThanOrEqual(12 * KB)
    expect(bytes).toBeGreaterThan(KB)
  })
}

test('the script of the search page weighs at most 20 KB, and its index comes only when it is needed', async ({
  page,
}) => {
  const { requests, scriptBytes } = await weighPage(page, '/tim/')
  test.info().annotations.push({ type: 'weight', description: `${scriptBytes} bytes of script` })
  expect(scriptBytes).toBeLessThanOrEqual(20 * KB)
  expect(scriptBytes).toBeGreaterThan(KB)
  expect(requests.filter((url) => url.endsWith('.json'))).toEqual([])
})

test('the home page asks for no script, and carries no more than the name in its header needs', async ({
  page,
}) => {
  const { requests, scriptBytes } = await weighPage(page, '/')
  expect(requests.filter((url) => url.endsWith('.js'))).toEqual([])
  expect(scriptBytes).toBeLessThanOrEqual(KB / 2)
})

test('there are lessons and quizzes to weigh', () => {
  expect(lessonPages().length).toBeGreaterThanOrEqual(5)
  expect(quizPages().length).toBeGreaterThanOrEqual(1)
  expect(practicePages().length).toBeGreaterThanOrEqual(1)
})
