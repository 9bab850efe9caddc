import { PEOPLE } from '../people/people.ts'
import { openRenewingSite } from '../people/renewing-site.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll, answerQuestion } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

test('a new release keeps quiet while somebody answers, and says so as soon as they have handed in', async ({
  browser,
  baseURL,
}) => {
  const site = await openRenewingSite(baseURL ?? '')
  const context = await browser.newContext({ baseURL: site.origin })
  const page = await context.newPage()
  await signIn(page, PEOPLE.updated)
  await page.goto('/khoa-hoc/thu-nghiem/kiem-tra/')
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerQuestion(page, true)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  site.renew()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
    .toBe(true)
  await expect(page.getByText('Trang vừa có bản mới.')).toHaveCount(0)
  await answerAll(page, true)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()
  await expect(page.getByText('Trang vừa có bản mới.')).toBeVisible()
  await context.close()
  site.close()
})
