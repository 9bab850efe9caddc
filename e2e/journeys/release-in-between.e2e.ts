import type { Page } from 'playwright/test'
import { PEOPLE } from '../people/people.ts'
import { attemptsOnServer, waitingOnDevice, watchReceipts } from '../people/received.ts'
import { signIn } from '../people/sign-in.ts'
import { answerQuestion, questionOn } from '../people/take-quiz.ts'
import { type OwnSite, openOwnSite } from '../site-of-its-own.ts'
import { expect, test, watchErrors } from '../test.ts'

const QUIZ = '/khoa-hoc/thu-nghiem/kiem-tra/'
/** Chromium writes each request that the cut network refuses to the console. */
const CUT_NETWORK = ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource', 'Failed to fetch', 'ERR_FAILED']
const NOTICE = 'Trang vừa có bản mới.'

let site: OwnSite

test.beforeEach(async () => {
  site = await openOwnSite()
})

test.afterEach(() => site.close())

const playerOn = (page: Page): Promise<string | null> =>
  page.locator('astro-island[component-url*="QuizPlayer"]').getAttribute('component-url')

/** What the browser does by itself at the next page, and once a day. */
const lookForRelease = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })

const isReleaseWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null)

test('a release in the middle of a quiz waits for its end, and takes nothing with it', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: site.address })
  const errors = watchErrors(context, CUT_NETWORK)
  const received = watchReceipts(context)
  const page = await context.newPage()
  await signIn(page, PEOPLE.learner)
  await page.goto(QUIZ)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const before = await playerOn(page)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerQuestion(page, true)

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Câu tiếp theo' }).click()
  await answerQuestion(page, true)
  site.publishAnother()
  await context.setOffline(false)
  await lookForRelease(page)
  await expect.poll(() => isReleaseWaiting(page)).toBe(true)

  await page.getByRole('button', { name: 'Câu tiếp theo' }).click()
  await answerQuestion(page, true)
  await expect.poll(() => new Set(received.values()).size).toBe(3)
  await expect(page.getByText(NOTICE)).toBeHidden()
  expect(await playerOn(page)).toBe(before)

  await page.getByRole('button', { name: 'Câu tiếp theo' }).click()
  await answerQuestion(page, true)
  await page.getByRole('button', { name: 'Nộp bài' }).click()
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()
  await expect(page.getByText(NOTICE)).toBeVisible()
  expect(await playerOn(page)).toBe(before)

  await page.getByRole('button', { name: 'Dùng bản mới' }).click()
  await expect.poll(() => playerOn(page)).not.toBe(before)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()
  await expect(page.getByText(NOTICE)).toBeHidden()
  expect(await isReleaseWaiting(page)).toBe(false)
  expect(await attemptsOnServer(page)).toEqual([4])
  expect(new Set(received.values()).size).toBe(4)
  expect(await waitingOnDevice(page)).toBe(0)

  await context.setOffline(true)
  const statusOfOld = await page.evaluate(async (old) => (await fetch(old ?? '')).status, before)
  expect(statusOfOld).toBe(200)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kiểm tra')
  expect(errors).toEqual([])
  await context.close()
})

test('a page opened anew in the middle of a quiz, after a release, goes on with the same answers', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: site.address })
  const errors = watchErrors(context, CUT_NETWORK)
  const page = await context.newPage()
  await signIn(page, PEOPLE.learner)
  await page.goto(QUIZ)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const before = await playerOn(page)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerQuestion(page, true)
  const chosen = await questionOn(page).locator('input:checked').first().getAttribute('value')
  site.publishAnother()
  await page.reload()
  expect(await playerOn(page)).not.toBe(before)
  await expect(questionOn(page).locator('input:checked').first()).toHaveValue(chosen ?? '')
  await expect.poll(() => isReleaseWaiting(page)).toBe(true)
  await expect(page.getByText(NOTICE)).toBeHidden()
  expect(errors).toEqual([])
  await context.close()
})
