import type { Page } from 'playwright/test'
import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll, answerQuestion, questionOn } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

const QUIZ = '/khoa-hoc/thu-nghiem/kiem-tra/'

test('what was begun on one device goes on at another, at the same question with the same answers', async ({
  page,
  browser,
}) => {
  test.setTimeout(60_000)
  await signIn(page, PEOPLE.twoDevices)
  await page.goto(QUIZ)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerQuestion(page, true)
  await page.getByRole('button', { name: 'Câu tiếp theo' }).click()
  await expect(questionOn(page)).toContainText('Câu 2.')
  await answerQuestion(page, true)
  const prompt = (await questionOn(page).locator('legend').textContent()) ?? ''
  const checked = await questionOn(page).locator('input:checked').evaluateAll(valuesOf)
  await page.locator('details.tray summary').click()
  await expect(page.getByText('2 câu', { exact: true })).toBeVisible({ timeout: 15_000 })

  const secondDevice = await browser.newContext({ viewport: { width: 320, height: 700 } })
  const other = await secondDevice.newPage()
  await signIn(other, PEOPLE.twoDevices)
  await other.goto(QUIZ)
  await expect(other.getByText(/Bạn đang làm dở trên máy khác, .*đã trả lời 2 trên 4 câu/)).toBeVisible()
  await expectClean(other, 'an attempt under way on another device')
  await other.getByRole('button', { name: 'Làm tiếp bài đang dở' }).click()
  await expect(questionOn(other)).toContainText(prompt)
  expect(await questionOn(other).locator('input:checked').evaluateAll(valuesOf)).toEqual(checked)
  await other.getByRole('button', { name: 'Câu 3: chưa trả lời' }).click()
  await answerQuestion(other, true)
  await other.locator('details.tray summary').click()
  await expect(other.getByText('3 câu', { exact: true })).toBeVisible({ timeout: 15_000 })

  await lookAgain(page)
  await expect(page.getByRole('button', { name: 'Câu 3: đã trả lời' })).toBeVisible()
  await expect(questionOn(page)).toContainText(prompt)

  await other.getByRole('button', { name: 'Câu 1: đã trả lời' }).click()
  await answerAll(other, true)
  await expect(other.getByText('4 trên 4 điểm').first()).toBeVisible()
  await lookAgain(page)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()

  await page.goto(QUIZ)
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeEnabled()
  await expect(page.getByText('Bạn đang làm dở')).toBeHidden()
  await secondDevice.close()
})

/** Coming back to a page that was left open. */
const lookAgain = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

const valuesOf = (inputs: (HTMLElement | SVGElement)[]): (string | null)[] =>
  inputs.map((input) => input.getAttribute('value')).sort()
