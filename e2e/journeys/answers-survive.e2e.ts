import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { signInFromHere } from '../people/sign-in-from-here.ts'
import { answerAll, answerQuestion, questionOn } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

// Chromium writes each request that the cut network refuses to the console.
test.use({ expectedErrors: ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource'] })

test('answers survive a reload and a cut network, and are handed in once the network is back', async ({
  page,
  context,
}) => {
  await signIn(page, PEOPLE.offline)
  await page.goto('/khoa-hoc/thu-nghiem/kiem-tra/')
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerQuestion(page, true)
  const chosen = await questionOn(page).locator('input:checked').first().getAttribute('value')

  await page.reload()
  await expect(questionOn(page).locator('input:checked').first()).toHaveValue(chosen ?? '')

  await context.setOffline(true)
  await answerAll(page, true)
  await expect(page.getByText('Câu trả lời vẫn còn trên máy này. Bài tự gửi khi có mạng.')).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible({ timeout: 15_000 })
})

test('a stranger answers first, signs in when handing in, and loses nothing', async ({ page }) => {
  await page.goto('/khoa-hoc/thu-nghiem/kiem-tra/')
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerAll(page, true)
  await signInFromHere(page, PEOPLE.late)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible({ timeout: 15_000 })
})
