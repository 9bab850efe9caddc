import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright/test'
import { PEOPLE } from '../people/people.ts'
import { attemptsOnServer, watchReceipts } from '../people/received.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll, answerQuestion, questionOn } from '../people/take-quiz.ts'
import { expect, test, watchErrors } from '../test.ts'

const QUIZ = '/khoa-hoc/thu-nghiem/kiem-tra/'

/** Chromium writes each request that the cut network refuses to the console. */
const CUT_NETWORK = ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource', 'Failed to fetch', 'ERR_FAILED']

let device: string

test.beforeEach(() => {
  device = mkdtempSync(join(tmpdir(), 'e2e-device-'))
})

test.afterEach(() => rmSync(device, { recursive: true, force: true }))

/** Until the page that is open could be opened again without a network, and the questions of its quiz with it. */
const untilKept = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async () => (await caches.match(location.origin + location.pathname)) !== undefined),
    )
    .toBe(true)

test('a quiz cut off, the browser closed, opened again without a network and finished is received once', async ({
  playwright,
  launchOptions,
  baseURL,
  locale,
  timezoneId,
  viewport,
}) => {
  const switchOn = (): Promise<BrowserContext> =>
    playwright.chromium.launchPersistentContext(device, {
      ...launchOptions,
      ...(baseURL !== undefined && { baseURL }),
      ...(locale !== undefined && { locale }),
      ...(timezoneId !== undefined && { timezoneId }),
      viewport: viewport ?? null,
    })

  const first = await switchOn()
  const errorsBefore = watchErrors(first, CUT_NETWORK)
  const receivedBefore = watchReceipts(first)
  const page = await first.newPage()
  await signIn(page, PEOPLE.cutOff)
  await page.goto(QUIZ)
  await untilKept(page)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await expect(questionOn(page)).toContainText('Câu 1.')
  await first.setOffline(true)
  await answerQuestion(page, true)
  const prompt = (await questionOn(page).locator('legend').textContent()) ?? ''
  const chosen = await questionOn(page).locator('input:checked').first().getAttribute('value')
  await first.close()
  expect(receivedBefore.size).toBe(0)
  expect(errorsBefore).toEqual([])

  const second = await switchOn()
  const errorsAfter = watchErrors(second, CUT_NETWORK)
  const receivedAfter = watchReceipts(second)
  await second.setOffline(true)
  const again = await second.newPage()
  await again.goto(QUIZ)
  await again.getByRole('button', { name: 'Làm tiếp' }).click()
  await expect(questionOn(again)).toContainText(prompt)
  await expect(questionOn(again).locator('input:checked').first()).toHaveValue(chosen ?? '')
  await answerAll(again, true)
  await expect(again.getByText('Câu trả lời vẫn còn trên máy này. Bài tự gửi khi có mạng.')).toBeVisible()
  await second.setOffline(false)
  await expect(again.getByText('4 trên 4 điểm').first()).toBeVisible()
  expect(await attemptsOnServer(again)).toEqual([4])
  expect(new Set(receivedAfter.values()).size).toBe(4)
  await again.goto('/viec-cua-toi/')
  await expect(again.getByRole('link', { name: /^Khoá thử nghiệm\. / })).toHaveCount(1)
  expect(errorsAfter).toEqual([])
  await second.close()
})
