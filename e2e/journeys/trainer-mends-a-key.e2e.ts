import type { Page } from 'playwright/test'
import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { questionOn } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

/** The course whose key was mended after it was published: 30 days are right now, and one question was withdrawn. */
const QUIZ = '/khoa-hoc/khoa-sua-dap-an/kiem-tra/'
const REASON = 'Hạn khai đã sửa thành 30 ngày theo luật mới.'

/** Answers by prompt; the withdrawn question wrongly, so that the other two decide. */
const answersWith = (deadline: string): Record<string, string> => ({
  'Phải khai trong bao nhiêu ngày?': deadline,
  'Nộp hồ sơ ở đâu?': 'Cấp xã',
  'Hồ sơ chỉ nộp được bằng giấy.': 'Đúng',
})

const takeQuiz = async (page: Page, begin: string, deadline: string): Promise<void> => {
  const answers = answersWith(deadline)
  await page.getByRole('button', { name: begin }).click()
  for (let number = 1; number <= 3; number++) {
    const group = questionOn(page)
    await expect(group).toContainText(`Câu ${number}.`)
    const prompt = ((await group.locator('legend').textContent()) ?? '').trim().replace(/^Câu \d+\. /, '')
    await group.getByLabel(answers[prompt] ?? '', { exact: true }).check()
    await page.getByRole('button', { name: number === 3 ? 'Nộp bài' : 'Câu tiếp theo' }).click()
  }
}

test('a trainer looks who would change, decides for those who gain, and the learner reads why', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, PEOPLE.remarked)
  await page.goto(QUIZ)
  await takeQuiz(page, 'Bắt đầu', '30 ngày')
  await expect(page.getByRole('heading', { name: 'Chưa đạt: 1 trên 3 điểm' })).toBeVisible()
  await takeQuiz(page, 'Làm lại', '60 ngày')
  await expect(page.getByRole('heading', { name: 'Đạt: 2 trên 3 điểm' })).toBeVisible()

  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, PEOPLE.trainer)
  await desk.getByRole('link', { name: 'Chấm lại sau khi sửa đáp án' }).click()
  await desk.getByLabel('Khoá học').selectOption('Khoá có đáp án sửa')
  await expect(desk.getByLabel('Chấm theo bản đáp án').locator('option:checked')).toHaveText(
    /^Mới nhất, .*, mã FFFFFF$/,
  )
  await expectClean(desk, 'a course chosen')
  await desk.getByRole('button', { name: 'Xem ai thay đổi' }).click()

  const changed = desk.locator('section').filter({ hasText: 'Câu khác so với lúc làm bài' })
  await expect(changed).toContainText('Phải khai trong bao nhiêu ngày?Đáp án đã sửa.')
  await expect(changed).toContainText('Hồ sơ chỉ nộp được bằng giấy.Câu đã bỏ. Giữ điểm cũ của câu này.')
  await expect(changed).not.toContainText('Nộp hồ sơ ở đâu?')
  await expect(desk.getByRole('heading', { name: '2 lượt đổi điểm, trong 2 lượt đã nộp' })).toBeVisible()
  await expect(desk.getByText('1 lượt tăng điểm, 1 lượt giảm điểm. 1 lượt thành đạt.')).toBeVisible()
  const gain = desk.getByRole('checkbox', { name: /Từ 1 lên 2 trên 3 điểm, từ chưa đạt thành đạt/ })
  const loss = desk.getByRole('checkbox', { name: /Từ 2 xuống 1 trên 3 điểm, từ đạt thành chưa đạt/ })
  await expect(gain).toHaveAccessibleName(new RegExp(PEOPLE.remarked.displayName))
  await expect(gain).toBeChecked()
  await expect(loss).not.toBeChecked()
  await expectClean(desk, 'the preview')

  await desk.getByRole('button', { name: 'Chấm lại 1 lượt' }).click()
  await expect(desk.getByText('Có 1 chỗ cần sửa')).toBeVisible()
  await desk.getByRole('link', { name: 'Viết lý do dài từ 10 đến 300 chữ cái' }).click()
  await expect(desk.getByLabel('Lý do chấm lại')).toBeFocused()
  await expectClean(desk, 'no reason yet')
  await desk.keyboard.type(REASON)
  await desk.getByRole('button', { name: 'Chấm lại 1 lượt' }).press('Enter')
  await expect(desk.getByRole('heading', { name: 'Chấm lại 1 lượt?' })).toBeVisible()
  await expectClean(desk, 'the confirmation')
  await desk.keyboard.press('Tab')
  await expect(desk.getByRole('button', { name: 'Áp dụng cho 1 lượt' })).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('heading', { name: 'Đã chấm lại 1 trên 1 lượt' })).toBeFocused()
  await expect(desk.getByText(PEOPLE.remarked.displayName)).toBeVisible()
  await expectClean(desk, 'the outcomes')

  await desk.getByRole('button', { name: 'Xem ai thay đổi' }).click()
  await expect(desk.getByRole('heading', { name: '1 lượt đổi điểm, trong 2 lượt đã nộp' })).toBeVisible()
  await desk.getByRole('button', { name: 'Giữ nguyên tất cả' }).click()
  await expect(desk.getByRole('status')).toHaveText('Đã giữ nguyên tất cả. Không lượt nào được chấm lại.')

  await page.goto('/viec-cua-toi/')
  await page.getByRole('link', { name: /Đạt 2 trên 3 ngày .*, chấm lại ngày/ }).click()
  await expect(page.getByRole('heading', { name: 'Đạt: 2 trên 3 điểm' })).toBeVisible()
  await expect(
    page.getByText(/^Chấm lại ngày \d\d\/\d\d\/\d{4}: từ 1 lên 2 điểm\. Lý do: Hạn khai/),
  ).toBeVisible()
  await expect(page.getByText('Đáp án đã sửa: hạn là ba mươi ngày.')).toBeVisible()
  await expectClean(page, 'a result that was marked again')
})

test('whoever is no trainer is told so, and gets nothing from the server either', async ({ page }) => {
  await page.goto('/cham-lai/')
  await expect(page.getByRole('heading', { name: 'Đăng nhập để chấm lại' })).toBeVisible()
  await expectClean(page, 'nobody signed in')

  await signIn(page, PEOPLE.remarked)
  await expect(page.getByRole('link', { name: 'Chấm lại sau khi sửa đáp án' })).toHaveCount(0)
  await page.goto('/cham-lai/')
  await expect(page.getByRole('heading', { name: 'Phần này dành cho giảng viên' })).toBeVisible()
  await expect(page.getByLabel('Khoá học')).toHaveCount(0)
  await expectClean(page, 'a learner')
  const asked = await page.request.get('/api/studio/courses/khoa-sua-dap-an/key-versions')
  expect(asked.status()).toBe(403)
})

test('a course with a single key has nothing to be marked again', async ({ page }) => {
  await signIn(page, PEOPLE.trainer)
  await page.goto('/cham-lai/')
  await page.getByLabel('Khoá học').selectOption('Khoá thử nghiệm')
  await expect(page.getByRole('heading', { name: 'Khoá này mới có một bản đáp án' })).toBeVisible()
})
