import { expect, type Locator, type Page } from 'playwright/test'

/** Ticks a choice with the space bar. */
const tick = (group: Locator, choice: string): Promise<void> =>
  group.getByLabel(choice, { exact: true }).press('Space')

/** Picks from a list as a keyboard does: by typing the beginning of what is wanted. */
const match = async (page: Page, left: string, right: string): Promise<void> => {
  await page.getByLabel(left, { exact: true }).focus()
  await page.keyboard.type(right)
}

/** Moves an item up with its button until it stands at a place, from 1; the button keeps the focus all the way. */
const moveUpTo = async (page: Page, item: string, wanted: number): Promise<void> => {
  const up = page.getByRole('button', { name: `Lên: ${item}` })
  const placeOf = async () => Number(/vị trí (\d)/.exec((await up.getAttribute('aria-label')) ?? '')?.[1])
  for (let place = await placeOf(); place > wanted; place = await placeOf()) {
    await up.press('Enter')
    await expect(up).toBeFocused()
    await expect(page.getByText(`${item}: nay ở vị trí ${place - 1} trên 3.`)).toBeVisible()
  }
}

/**
 * How each question of the sample course is answered, by its prompt. One pair and one part of the case study are
 * wrong on purpose; the short text is typed without marks; all the rest is right.
 */
export const ANSWERS: Record<string, (page: Page, group: Locator) => Promise<void>> = {
  'Hạn đăng ký khai sinh là bao lâu?': async (_, group) => {
    await expect(group.locator('label').last()).toHaveText('Không ý nào ở trên')
    await tick(group, '60 ngày')
  },
  'Hồ sơ gồm những gì?': async (_, group) => {
    await tick(group, 'Tờ khai')
    await tick(group, 'Giấy chứng sinh')
  },
  'Đăng ký đúng hạn phải nộp lệ phí.': (_, group) => tick(group, 'Không đúng'),
  'Mỗi việc có hạn nào?': async (page) => {
    await match(page, 'Khai sinh', '60')
    await match(page, 'Khai tử', 'Không')
  },
  'Xếp các bước nộp hồ sơ.': async (page) => {
    await moveUpTo(page, 'Đăng nhập', 1)
    await moveUpTo(page, 'Điền tờ khai', 2)
    await page.getByRole('button', { name: /Giữ thứ tự này|Đã lưu thứ tự này/ }).press('Enter')
  },
  'Cơ sở y tế cấp giấy gì khi trẻ ra đời?': async (page) => {
    await page.getByLabel('Câu trả lời của bạn').pressSequentially('giay chung sinh')
  },
  'Bản sao giá bao nhiêu?': async (page) => {
    const field = page.getByLabel('Số của bạn, tính bằng đồng')
    await expect(field).toHaveAttribute('inputmode', 'numeric')
    await field.pressSequentially('1.500')
    await expect(page.getByText('Bỏ dấu chấm: viết 1500')).toBeVisible()
    await expect(page.locator('.qs [aria-current]')).toHaveAccessibleName(/chưa trả lời/)
    await field.fill('1 500')
    await expect(page.getByText('Bỏ dấu chấm: viết 1500')).toBeHidden()
  },
  'Đọc tình huống rồi trả lời từng ý.': async (page, group) => {
    await expect(group).toContainText('Chị Mẫu sinh con hôm qua, chồng chị đi khai thay.')
    await tick(group, 'Đúng')
    await page.getByLabel('Số của bạn, tính bằng ngày').pressSequentially('60')
  },
}
