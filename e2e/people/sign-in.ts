import { expect, type Page } from 'playwright/test'
import { type Hand, mouse } from './hand.ts'
import type { Person } from './people.ts'

export const signIn = async (page: Page, person: Person, hand: Hand = mouse): Promise<void> => {
  await page.goto('/dang-nhap/')
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeEnabled()
  await hand.write(page.getByLabel('Tên đăng nhập'), person.username)
  await hand.write(page.getByLabel('Mật khẩu', { exact: true }), person.password)
  await hand.press(page.getByRole('button', { name: 'Đăng nhập' }))
  await expect(page.getByRole('heading', { name: 'Việc của tôi', level: 1 })).toBeVisible()
}
