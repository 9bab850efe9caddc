import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll, answerQuestion, questionOn } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

const QUIZ = '/khoa-hoc/thu-nghiem/kiem-tra/'

test('two tabs that begin at once share one attempt, each tap, and one result', async ({ page, context }) => {
  await signIn(page, PEOPLE.twoTabs)
  const other = await context.newPage()
  const tabs = [page, other]
  for (const tab of tabs) {
    await tab.goto(QUIZ)
    await expect(tab.getByRole('button', { name: 'Bắt đầu' })).toBeEnabled()
  }
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: 'Bắt đầu' }).click()))
  for (const tab of tabs) {
    // Whoever was later is offered the attempt of the other.
    await expect(questionOn(tab).or(tab.getByRole('button', { name: 'Làm tiếp' }))).toBeVisible()
    const goOn = tab.getByRole('button', { name: 'Làm tiếp' })
    if (await goOn.isVisible()) await goOn.click()
    await expect(questionOn(tab)).toContainText('Câu 1.')
  }

  await answerQuestion(page, true)
  const checked = await questionOn(page).locator('input:checked').first().getAttribute('value')
  await expect(other.getByRole('button', { name: 'Câu 1: đã trả lời' })).toBeVisible()
  await expect(questionOn(other).locator('input:checked').first()).toHaveValue(checked ?? '')

  await answerAll(page, true)
  for (const tab of tabs) await expect(tab.getByText('4 trên 4 điểm').first()).toBeVisible()
  expect(new Set(tabs.map((tab) => new URL(tab.url()).search)).size).toBe(1)
  await other.goto('/viec-cua-toi/')
  await expect(other.getByRole('link', { name: /Khoá thử nghiệm\. Đạt 4 trên 4/ })).toHaveCount(1)
})

test('a lesson finished in one tab is marked in the other without a reload', async ({ page, context }) => {
  await page.goto('/khoa-hoc/thu-nghiem/')
  await expect(page.getByRole('link', { name: 'Bắt đầu học' })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/khoa-hoc/thu-nghiem/bai-doc/')
  await other.getByRole('button', { name: 'Đã học xong' }).click()
  await expect(page.getByRole('link', { name: /Học tiếp/ })).toBeVisible()
})
