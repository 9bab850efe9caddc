import { expect, type Page } from 'playwright/test'
import type { Person } from './people.ts'

export const signIn = async (page: Page, person: Person): Promise<void> => {
  await page.goto('/dang-nhap/')
  await page.getByLabel('Tên đăng nhập').fill(person.username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('heading', { name: 'Việc của tôi', level: 1 })).toBeVisible()
}
