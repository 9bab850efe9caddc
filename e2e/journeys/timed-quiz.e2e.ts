import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { answerQuestion } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

const QUIZ = '/khoa-hoc/co-gio/kiem-tra/'

test.describe('a timed quiz', () => {
  test('tells its time before the first question, and hands itself in at the end', async ({ page }) => {
    await signIn(page, PEOPLE.timed)
    await page.clock.install()
    await page.goto(QUIZ)
    await expect(page.getByText('2 câu, làm trong 1 phút.')).toBeVisible()
    await page.getByRole('button', { name: 'Bắt đầu' }).click()
    await expect(page.getByRole('timer')).toHaveText(/Còn (1 phút|60 giây)/)
    await answerQuestion(page, true)
    await expectClean(page, 'a question with the time left')
    // What the device believes the time to be has no part in it.
    await page.clock.setSystemTime(new Date('2031-01-01T00:00:00Z'))
    await page.clock.runFor(35_000)
    await expect(page.getByRole('timer')).toHaveText(/Còn (10|20|30) giây/)
    await page.clock.runFor(30_000)
    await expect(page.getByText('1 trên 2 điểm').first()).toBeVisible()
  })

  test('cannot be begun without signing in', async ({ page }) => {
    await page.goto(QUIZ)
    await page.getByRole('button', { name: 'Bắt đầu' }).click()
    await expect(
      page.getByText('Bài này có giờ, do máy chủ tính. Đăng nhập, kiểm tra mạng rồi bấm Bắt đầu.'),
    ).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'Đăng nhập' })).toBeVisible()
    await expectClean(page, 'a timed quiz that did not begin')
    expect(await page.getByRole('timer').count()).toBe(0)
  })

  test.describe('without a network', () => {
    test.use({ expectedErrors: ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource'] })

    test('does not begin, and nothing is left of it', async ({ page, context }) => {
      await signIn(page, PEOPLE.keyboard)
      await page.goto(QUIZ)
      await page.mouse.move(10, 10)
      await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeEnabled()
      await page.waitForLoadState('networkidle')
      await context.setOffline(true)
      await page.getByRole('button', { name: 'Bắt đầu' }).click()
      await expect(
        page.getByText('Bài này có giờ, do máy chủ tính. Đăng nhập, kiểm tra mạng rồi bấm Bắt đầu.'),
      ).toBeVisible()
      await context.setOffline(false)
      await page.reload()
      await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeEnabled()
    })
  })
})
