import type { Page } from 'playwright/test'
import { mouse } from '../people/hand.ts'
import { practiceFiles } from '../people/practice-file.ts'
import { practise } from '../people/practise.ts'
import { expect, test } from '../test.ts'

/** At the desk of a practice, with its first steps done. */
const atStep = async (page: Page, practiceId: string, stepId: string) => {
  const file = practiceFiles('content').find(({ id }) => id === practiceId)
  if (file === undefined) throw new Error(`There is no practice ${practiceId}`)
  await page.goto(`/thuc-hanh/${practiceId}/`, { waitUntil: 'networkidle' })
  const { desk, doStep } = practise(page, file, mouse)
  for (const step of file.steps) {
    if (step.id === stepId) break
    await doStep(step)
  }
  return desk
}

test('one changed figure breaks both signatures, before anything is pressed; put back, they hold again', async ({
  page,
}) => {
  const desk = await atStep(page, 'ky-kiem-sua-mot-chu', 'sua-mot-chu')
  const signatures = desk.locator('[data-signatures]')
  const letter = desk.locator('[data-field="van-ban"] textarea')
  const signed = await letter.inputValue()
  await expect(signatures.getByText('Toàn vẹn.')).toHaveCount(2)

  await letter.fill(signed.replace('27/11/2026', '29/11/2026'))
  await expect(signatures.getByText('Tệp đã thay đổi sau khi ký.')).toHaveCount(2)

  // The keys go with the page: what was signed is signed anew, what was changed is still changed.
  await page.reload({ waitUntil: 'networkidle' })
  await expect(signatures.getByText('Tệp đã thay đổi sau khi ký.')).toHaveCount(2)

  await letter.fill(signed)
  await expect(signatures.getByText('Toàn vẹn.')).toHaveCount(2)
})

test('a letter with a picture of a seal has no signature; a revoked certificate is told by its day', async ({
  page,
}) => {
  const desk = await atStep(page, 'ky-kiem-sua-mot-chu', 'van-ban-mot')
  await desk.locator('[data-paper="thu-anh-dan"] summary').click()
  await expect(desk.locator('[data-signatures]')).toContainText('Không có chữ ký số nào.')
  await desk.getByLabel('Câu 1, không có chữ ký số').check()
  await desk.getByRole('button', { name: 'Ghi kết quả' }).click()
  await desk.locator('[data-paper="thu-thu-hoi"] summary').click()
  await expect(desk.locator('[data-signatures]')).toContainText('Chứng thư đã thu hồi từ 20/11/2026.')
})

test('each record that is opened becomes a line of the log, with its reason', async ({ page }) => {
  const desk = await atStep(page, 'tra-cuu-co-ly-do', 'chep-dia-chi')
  const log = desk.getByRole('region', { name: 'Nhật ký tra cứu' })
  await expect(log.getByRole('listitem')).toHaveCount(2)
  await desk.locator('[data-paper="ban-ghi-chi-giang"] summary').click()
  await expect(log.getByRole('listitem').last()).toContainText('căn cứ MP-2511-0108')
  await desk.locator('[data-paper="ban-ghi-ho-giang"] summary').click()
  await expect(log.getByRole('listitem').last()).toContainText('ngoài phần hồ sơ cần')
  await expect(log.getByRole('listitem')).toHaveCount(4)
})
