import type { Page } from 'playwright/test'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll, answerQuestion, questionOn } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

// Chromium writes each request that the cut network refuses to the console.
test.use({
  expectedErrors: ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource', 'Failed to fetch', 'ERR_FAILED'],
})

const LESSON = '/khoa-hoc/thu-nghiem/bai-doc/'
const QUIZ = '/khoa-hoc/thu-nghiem/kiem-tra/'

/** Until the page that is open could be opened again without a network. */
const untilKept = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(async () => (await caches.match(location.origin + location.pathname)) !== undefined),
      {
        timeout: 15_000,
      },
    )
    .toBe(true)

test('a lesson seen once is read again without a network, and another page says what to do', async ({
  page,
  context,
}) => {
  await page.goto(LESSON)
  await untilKept(page)
  await context.setOffline(true)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài chỉ để đọc')
  await page.goto('/thuat-ngu/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Máy đang không có mạng')
})

test('a missing script is missing, with or without a network, and never a page', async ({
  page,
  context,
}) => {
  await page.goto(LESSON)
  await untilKept(page)
  const statusOf = (address: string): Promise<number> =>
    page.evaluate(
      (asked) =>
        fetch(asked).then(
          ({ status }) => status,
          () => 0,
        ),
      address,
    )
  expect(await statusOf('/_astro/gone.12345678.js')).toBe(404)
  await context.setOffline(true)
  expect(await statusOf('/_astro/gone.12345678.js')).toBe(0)
  await context.setOffline(false)
})

test('what the server says of a person is never kept on the device', async ({ page }) => {
  await signIn(page, PEOPLE.reader)
  await page.goto(QUIZ)
  await untilKept(page)
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toContain(QUIZ)
  expect(kept.filter((path) => path.startsWith('/api/'))).toEqual([])
})

test('a quiz cut off, closed, opened again without a network and finished is received once', async ({
  context,
}) => {
  const first = await context.newPage()
  await signIn(first, PEOPLE.cutOff)
  await first.goto(QUIZ)
  await untilKept(first)
  await first.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerQuestion(first, true)
  await context.setOffline(true)
  const chosen = await questionOn(first).locator('input:checked').first().getAttribute('value')
  await first.close()

  const second = await context.newPage()
  await second.goto(QUIZ)
  await second.getByRole('button', { name: 'Làm tiếp' }).click()
  await expect(questionOn(second).locator('input:checked').first()).toHaveValue(chosen ?? '')
  await answerAll(second, true)
  await expect(second.getByText('Câu trả lời vẫn còn trên máy này. Bài tự gửi khi có mạng.')).toBeVisible()
  await context.setOffline(false)
  await expect(second.getByText('4 trên 4 điểm').first()).toBeVisible({ timeout: 15_000 })

  await second.goto('/viec-cua-toi/')
  await expect(second.getByRole('link', { name: /^Khoá thử nghiệm\. / })).toHaveCount(1)
})

test('a quiz the server could not take is handed in later by itself, although no network came back', async ({
  page,
}) => {
  await signIn(page, PEOPLE.patient)
  await page.goto(QUIZ)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerQuestion(page, true)
  await page.route('**/submission', (route) => route.abort())
  await answerAll(page, true)
  await expect(page.getByText('Câu trả lời vẫn còn trên máy này.')).toBeVisible()
  await page.unroute('**/submission')
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible({ timeout: 30_000 })
})
