import type { Page } from 'playwright/test'
import type { Person } from './people.ts'

/** Follows the way to signing in that a page offers in its text, and comes back signed in. */
export const signInFromHere = async (page: Page, { username, password }: Person): Promise<void> => {
  await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click()
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}
