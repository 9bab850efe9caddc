import { expect, type Locator, type Page } from 'playwright/test'
import type { Hand } from './hand.ts'

const tick = (hand: Hand, group: Locator, choice: string): Promise<void> =>
  hand.tick(group.getByLabel(choice, { exact: true }))

/** Moves an item up with its button until it stands at a place, from 1; the button keeps the focus all the way. */
const moveUpTo = async (hand: Hand, page: Page, item: string, wanted: number): Promise<void> => {
  const up = page.getByRole('button', { name: `Lên: ${item}` })
  const placeOf = async () => Number(/vị trí (\d)/.exec((await up.getAttribute('aria-label')) ?? '')?.[1])
  for (let place = await placeOf(); place > wanted; place = await placeOf()) {
    await hand.press(up)
    await expect(up).toBeFocused()
    await expect(page.getByText(`${item}: nay ở vị trí ${place - 1} trên 3.`)).toBeVisible()
  }
}

/**
 * How each question of the sample course is answered, by its prompt. One pair and one part of the case study are
 * wrong on purpose; the short text is typed without marks; all the rest is right.
 */
export const ANSWERS: Record<string, (hand: Hand, page: Page, group: Locator) => Promise<void>> = {
  'Hạn đăng ký khai sinh là bao lâu?': async (hand, _, group) => {
    await expect(group.locator('label').last()).toHaveText('Không ý nào ở trên')
    await tick(hand, group, '60 ngày')
  },
  'Hồ sơ gồm những gì?': async (hand, _, group) => {
    await tick(hand, group, 'Tờ khai')
    await tick(hand, group, 'Giấy chứng sinh')
  },
  'Đăng ký đúng hạn phải nộp lệ phí.': (hand, _, group) => tick(hand, group, 'Không đúng'),
  'Mỗi việc có hạn nào?': async (hand, page) => {
    await hand.pick(page.getByLabel('Khai sinh', { exact: true }), '60')
    await hand.pick(page.getByLabel('Khai tử', { exact: true }), 'Không')
  },
  'Xếp các bước nộp hồ sơ.': async (hand, page) => {
    await moveUpTo(hand, page, 'Đăng nhập', 1)
    await moveUpTo(hand, page, 'Điền tờ khai', 2)
    await hand.press(page.getByRole('button', { name: /Giữ thứ tự này|Đã lưu thứ tự này/ }))
  },
  'Cơ sở y tế cấp giấy gì khi trẻ ra đời?': (hand, page) =>
    hand.write(page.getByLabel('Câu trả lời của bạn'), 'giay chung sinh'),
  'Bản sao giá bao nhiêu?': async (hand, page) => {
    const field = page.getByLabel('Số của bạn, tính bằng đồng')
    await expect(field).toHaveAttribute('inputmode', 'numeric')
    await hand.write(field, '1.500')
    await expect(page.getByText('Bỏ dấu chấm: viết 1500')).toBeVisible()
    await expect(page.locator('.qs [aria-current]')).toHaveAccessibleName(/chưa trả lời/)
    await hand.write(field, '1 500')
    await expect(page.getByText('Bỏ dấu chấm: viết 1500')).toBeHidden()
  },
  'Đọc tình huống rồi trả lời từng ý.': async (hand, page, group) => {
    await expect(group).toContainText('Chị Mẫu sinh con hôm qua, chồng chị đi khai thay.')
    await tick(hand, group, 'Đúng')
    await hand.write(page.getByLabel('Số của bạn, tính bằng ngày'), '60')
  },
}
