import type { Page } from 'playwright/test'
import { PEOPLE } from '../people/people.ts'
import { questionOn } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

/** Presses Tab until the element with this name has the focus, as a person without a mouse does. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? ''
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (name.test(focused.trim())) return
  }
  throw new Error(`Tab never reached ${name}`)
}

test('the whole way from the home page to a handed-in quiz works without a mouse', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused()

  await tabTo(page, /^Đăng nhập$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeEnabled()
  await tabTo(page, /^Tên đăng nhập$/)
  await page.keyboard.type(PEOPLE.keyboard.username)
  await tabTo(page, /^Mật khẩu$/)
  await page.keyboard.type(PEOPLE.keyboard.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Việc của tôi', level: 1 })).toBeVisible()

  await page.goto('/khoa-hoc/thu-nghiem/kiem-tra/')
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeEnabled()
  await tabTo(page, /^Bắt đầu$/)
  await page.keyboard.press('Enter')
  for (let number = 1; number <= 4; number++) {
    const legend = questionOn(page).locator('legend')
    await expect(legend).toContainText(`Câu ${number}.`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(questionOn(page).locator('input:checked')).toHaveCount(1)
    await tabTo(page, number === 4 ? /^Nộp bài$/ : /^Câu tiếp theo$/)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText(/trên 4 điểm/).first()).toBeVisible()
})
