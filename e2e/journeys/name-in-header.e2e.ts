import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { expect, test } from '../test.ts'

test('the header shows who is signed in, on every page, from its first picture on', async ({ page }) => {
  const nav = page.getByRole('navigation', { name: 'Chính' })
  await page.goto('/')
  await expect(nav.getByRole('link', { name: 'Đăng nhập', exact: true })).toBeVisible()
  await signIn(page, PEOPLE.trainer)
  for (const path of ['/', '/khoa-hoc/', '/khoa-hoc/thu-nghiem/bai-doc/', '/viec-cua-toi/', '/dang-nhap/']) {
    // Already there while the page is still being read: nothing flashes.
    await page.goto(path, { waitUntil: 'commit' })
    const link = nav.getByRole('link', { name: 'Mẫu, đã đăng nhập' })
    await expect(link).toHaveText('Mẫu')
    await expect(link).toHaveAttribute('href', '/viec-cua-toi/')
    await expect(link).not.toHaveAttribute('aria-current')
    await expect(nav.getByRole('link', { name: 'Đăng nhập', exact: true })).toHaveCount(0)
  }
})

test('signing out takes the name away at once, in every tab', async ({ page, context }) => {
  await signIn(page, PEOPLE.trainer)
  const other = await context.newPage()
  await other.goto('/khoa-hoc/')
  await expect(other.getByRole('link', { name: 'Mẫu, đã đăng nhập' })).toBeVisible()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  for (const tab of [page, other]) {
    const nav = tab.getByRole('navigation', { name: 'Chính' })
    await expect(nav.getByRole('link', { name: 'Đăng nhập', exact: true })).toHaveAttribute(
      'href',
      '/dang-nhap/',
    )
    await expect(nav).not.toContainText('Mẫu')
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the way to sign in stays, and the tray takes no room', async ({ page }) => {
    await page.goto('/khoa-hoc/thu-nghiem/bai-doc/')
    await expect(page.getByRole('link', { name: 'Đăng nhập', exact: true })).toBeVisible()
    await expect(page.locator('learning-tray')).toBeHidden()
  })
})
