import type { Page } from 'playwright/test'
import { ANSWERS } from '../people/answer-every-kind.ts'
import { expectClean } from '../people/expect-clean.ts'
import { expectTouchable } from '../people/expect-touchable.ts'
import { finger, type Hand, keyboard, mouse } from '../people/hand.ts'
import { PEOPLE, type Person } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { expect, test } from '../test.ts'

const KINDS = Object.keys(ANSWERS).length

interface Way {
  person: Person
  hand: Hand
  /** What has to hold on each page, beyond that it works. */
  inspect(page: Page, state: string): Promise<void>
}

const takeQuiz = async (page: Page, { person, hand, inspect }: Way): Promise<void> => {
  await signIn(page, person, hand)
  await page.goto('/khoa-hoc/moi-loai-cau/kiem-tra/')
  await expect(page.getByText('Câu ghép đôi: mỗi cặp ghép đúng được một phần điểm')).toBeVisible()
  await expect(page.getByText('Câu tình huống: tính là một câu')).toBeVisible()
  await hand.press(page.getByRole('button', { name: 'Bắt đầu' }))

  for (let number = 1; number <= KINDS; number++) {
    const group = page.getByRole('group', { name: new RegExp(`^Câu ${number}\\.`) })
    const prompt = ((await group.locator('legend').first().textContent()) ?? '').trim().slice(7)
    const answer = ANSWERS[prompt]
    if (answer === undefined) throw new Error(`The sample course has no question "${prompt}"`)
    await answer(hand, page, group)
    await expect(page.locator('.qs [aria-current]')).toHaveAccessibleName(`Câu ${number}: đã trả lời`)
    await inspect(page, prompt)
    await hand.press(page.getByRole('button', { name: number === KINDS ? 'Nộp bài' : 'Câu tiếp theo' }))
  }

  await expect(page.getByRole('heading', { name: 'Đạt: 7 trên 8 điểm' })).toBeFocused()
  await inspect(page, 'the review of every kind')
}

test('a question of every kind is answered by keyboard alone, marked, and explained', async ({ page }) => {
  test.setTimeout(90_000)
  await takeQuiz(page, { person: PEOPLE.everyKind, hand: keyboard, inspect: expectClean })

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
})

test.describe('with a mouse', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('a question of every kind is answered without dragging, and marked the same', async ({ page }) => {
    test.setTimeout(60_000)
    await takeQuiz(page, { person: PEOPLE.withMouse, hand: mouse, inspect: async () => {} })
  })
})

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true })

  test('a question of every kind is answered with a finger, and marked the same', async ({ page }) => {
    test.setTimeout(60_000)
    await takeQuiz(page, { person: PEOPLE.withFinger, hand: finger, inspect: expectTouchable })
  })
})
