import { endSession } from '../people/end-session.ts'
import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { attemptsOnServer, waitingOnDevice, watchReceipts } from '../people/received.ts'
import { signIn } from '../people/sign-in.ts'
import { signInFromHere } from '../people/sign-in-from-here.ts'
import { answerAll, answerQuestion, questionOn } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

// Chromium writes each request that the cut network or the server refuses to the console.
test.use({ expectedErrors: ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource'] })

const QUIZ = '/khoa-hoc/thu-nghiem/kiem-tra/'

/** Three questions take one tap each, the one with two right answers takes two. */
const TAPS = 5

test('a session that ended in the middle of a quiz is told, and every tap is received after signing in again', async ({
  page,
  context,
  baseURL,
}) => {
  const received = watchReceipts(context)
  await signIn(page, PEOPLE.expired)
  await page.goto(QUIZ)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerQuestion(page, true)
  await expect.poll(() => received.size).toBeGreaterThan(0)

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Câu tiếp theo' }).click()
  await answerQuestion(page, true)
  await endSession(context, baseURL ?? '')
  await context.setOffline(false)
  await expect(page.getByText('Phiên đăng nhập đã hết.')).toBeVisible()
  await expectClean(page, 'a session that ended in the middle of a quiz')

  await page.getByRole('button', { name: 'Câu tiếp theo' }).click()
  await answerQuestion(page, true)
  const chosen = await questionOn(page).locator('input:checked').first().getAttribute('value')
  await signInFromHere(page, PEOPLE.expired)
  await expect(questionOn(page)).toContainText('Câu 3.')
  await expect(questionOn(page).locator('input:checked').first()).toHaveValue(chosen ?? '')
  await expect(page.getByText('Phiên đăng nhập đã hết.')).toBeHidden()
  for (const number of [1, 2, 3])
    await expect(page.getByRole('button', { name: `Câu ${number}: đã trả lời` })).toBeVisible()

  await page.getByRole('button', { name: 'Câu tiếp theo' }).click()
  await answerQuestion(page, true)
  await page.getByRole('button', { name: 'Nộp bài' }).click()
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()
  expect(await attemptsOnServer(page)).toEqual([4])
  expect(received.size).toBe(TAPS)
  expect(new Set(received.values()).size).toBe(4)
  expect(await waitingOnDevice(page)).toBe(0)
})

test('a session that ended before handing in costs a sign-in and nothing else', async ({
  page,
  context,
  baseURL,
}) => {
  const received = watchReceipts(context)
  await signIn(page, PEOPLE.expiredAtEnd)
  await page.goto(QUIZ)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await expect(questionOn(page)).toContainText('Câu 1.')
  await context.setOffline(true)
  await answerAll(page, true)
  await expect(page.getByText('Câu trả lời vẫn còn trên máy này. Bài tự gửi khi có mạng.')).toBeVisible()
  await endSession(context, baseURL ?? '')
  await context.setOffline(false)
  await expect(page.getByText('Đăng nhập để nộp bài')).toBeVisible()
  await signInFromHere(page, PEOPLE.expiredAtEnd)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()
  await page.reload()
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()
  expect(await attemptsOnServer(page)).toEqual([4])
  await expect.poll(() => received.size).toBe(TAPS)
  await expect.poll(() => waitingOnDevice(page)).toBe(0)
})
