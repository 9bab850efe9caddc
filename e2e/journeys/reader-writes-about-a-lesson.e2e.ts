import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { expect, test } from '../test.ts'

const LESSON = '/khoa-hoc/thu-nghiem/bai-doc/'
const NOTE = 'Chỗ lệ phí chưa rõ: nộp ở đâu, bao nhiêu?'

test.use({ expectedErrors: ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource'] })

test('a reader without a network says what is unclear; a trainer reads it and answers', async ({
  page,
  browser,
}) => {
  await page.goto(LESSON)
  await page.getByText('Góp ý cho bài này').click()
  await expect(page.getByLabel('Điều bạn muốn nói')).toBeVisible()
  await page.getByRole('button', { name: 'Gửi góp ý' }).click()
  await expect(page.getByText('Chọn Có ích hoặc Còn chỗ chưa rõ')).toBeVisible()
  await expectClean(page, 'a letter that says nothing')

  await page.context().setOffline(true)
  await page.getByLabel('Còn chỗ chưa rõ').check()
  await page.getByLabel('Điều bạn muốn nói').fill(NOTE)
  await page.getByRole('button', { name: 'Gửi góp ý' }).click()
  await expect(page.getByText('Chưa có mạng. Góp ý đang giữ trên máy này')).toBeVisible()
  const received = page.waitForResponse((response) => response.url().endsWith('/api/sharing/letters'))
  await page.context().setOffline(false)
  expect((await received).status()).toBe(200)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('lop-hoc-so.letters'))).toBeNull()

  const trainer = await (await browser.newContext()).newPage()
  await signIn(trainer, PEOPLE.trainer)
  await trainer.goto('/gop-y/')
  const letter = trainer.getByRole('listitem').filter({ hasText: NOTE })
  await expect(letter).toContainText('Mới')
  await expectClean(trainer, 'a letter that waits')
  await letter.getByText('Ghi việc đã làm').click()
  await letter.getByLabel('Góp ý này').selectOption('Đã sửa bài')
  await letter.getByRole('button', { name: 'Ghi lại' }).click()
  await expect(letter).toContainText('Đã ghi.')
  await trainer.reload()
  await expect(trainer.getByRole('heading', { name: 'Góp ý về bài học' })).toBeVisible()
  await expect(trainer.getByText(NOTE)).toBeHidden()
  await trainer.getByLabel('Xem').selectOption('Khoá thử nghiệm')
  await expect(trainer.getByRole('listitem').filter({ hasText: NOTE })).toContainText('Đã sửa bài')
  await trainer.context().close()
})

test('without JavaScript the lesson says how to reach somebody', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(LESSON)
  await page.getByText('Góp ý cho bài này').click()
  await expect(page.getByText('Gửi góp ý cần JavaScript')).toBeVisible()
  await context.close()
})
