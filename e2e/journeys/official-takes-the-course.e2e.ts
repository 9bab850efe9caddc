import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

test('an official studies, fails, tries again, passes, and finds it on a second device', async ({
  page,
  browser,
}) => {
  await signIn(page, PEOPLE.learner)

  await page.goto('/khoa-hoc/thu-nghiem/')
  await page.getByRole('link', { name: 'Bắt đầu học' }).click()
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await page.getByRole('link', { name: /Học tiếp/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('câu')
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await page.getByRole('link', { name: /Học tiếp/ }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khoá thử nghiệm')
  await expect(page.getByText('Đạt từ 3 điểm trên 4.')).toBeVisible()
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerAll(page, false)
  await expect(page.getByText('0 trên 4 điểm').first()).toBeVisible()
  await expect(page.getByText('Ba mươi ngày là hạn của việc khác.')).toBeVisible()
  await expect(page.getByText('Luật thử 1/2026/QH').first()).toBeVisible()

  await page.getByRole('button', { name: 'Làm lại' }).click()
  await answerAll(page, true)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()

  const secondDevice = await browser.newContext()
  const other = await secondDevice.newPage()
  await signIn(other, PEOPLE.learner)
  await expect(other.getByText(/Đạt 4 trên 4 ngày/).first()).toBeVisible()
  await expect(other.getByText('Giờ học đã hoàn thành: 4 phút.')).toBeVisible()
  await other.getByRole('link', { name: /Đạt 4 trên 4/ }).click()
  await expect(other.getByText('4 trên 4 điểm').first()).toBeVisible()
  await secondDevice.close()
})
