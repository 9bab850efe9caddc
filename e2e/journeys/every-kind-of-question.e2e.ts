import { ANSWERS } from '../people/answer-every-kind.ts'
import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { expect, test } from '../test.ts'

const KINDS = Object.keys(ANSWERS).length

test('a question of every kind is answered by keyboard, marked, and explained', async ({ page }) => {
  test.setTimeout(90_000)
  await signIn(page, PEOPLE.everyKind)
  await page.goto('/khoa-hoc/moi-loai-cau/kiem-tra/')
  await expect(page.getByText('Câu ghép đôi: mỗi cặp ghép đúng được một phần điểm')).toBeVisible()
  await expect(page.getByText('Câu tình huống: tính là một câu')).toBeVisible()
  await page.getByRole('button', { name: 'Bắt đầu' }).press('Enter')

  for (let number = 1; number <= KINDS; number++) {
    const group = page.getByRole('group', { name: new RegExp(`^Câu ${number}\\.`) })
    const prompt = ((await group.locator('legend').first().textContent()) ?? '').trim().slice(7)
    const answer = ANSWERS[prompt]
    if (answer === undefined) throw new Error(`The sample course has no question "${prompt}"`)
    await answer(page, group)
    await expect(page.locator('.qs [aria-current]')).toHaveAccessibleName(`Câu ${number}: đã trả lời`)
    await expectClean(page, prompt)
    await page.getByRole('button', { name: number === KINDS ? 'Nộp bài' : 'Câu tiếp theo' }).press('Enter')
  }

  await expect(page.getByRole('heading', { name: 'Đạt: 7 trên 8 điểm' })).toBeFocused()
  const review = (prompt: string) => page.locator('section').filter({ hasText: prompt })
  const matched = review('Mỗi việc có hạn nào?')
  await expect(matched).toContainText('Đúng một phần: 0,5 trên 1 điểm')
  await expect(matched).toContainText('Khai tử: 15 ngàyChưa đúng, bạn ghép với: Không có hạn')
  await expect(matched).toContainText('Khai tử có hạn mười lăm ngày.')
  await expect(review('Xếp các bước nộp hồ sơ.')).toContainText(
    '2. Điền tờ khaiBạn xếp ngay sau mục trên, đúng',
  )
  await expect(review('Cơ sở y tế cấp giấy gì')).toContainText('Đúng, lần sau nhớ viết đủ dấu')
  await expect(review('Bản sao giá bao nhiêu?')).toContainText('1 500Bạn viết, đúng')
  const situation = review('Chị Mẫu sinh con hôm qua')
  await expect(situation).toContainText('Ý 2. Hạn còn lại bao lâu?')
  await expect(situation).toContainText('60Bạn viết, chưa đúng59 ngàyĐáp án đúng')
  await expect(situation.getByRole('link', { name: /Luật thử/ })).toBeVisible()
  await expectClean(page, 'the review of every kind')
})
