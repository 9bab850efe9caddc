import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { expect, test } from '../test.ts'

test.describe('a wrong password', () => {
  // Chromium writes the refusal itself to the console.
  test.use({ expectedErrors: ['401'] })

  test('is told at the top, keeps the name, and takes the focus', async ({ page }) => {
    await page.goto('/dang-nhap/')
    await page.getByLabel('Tên đăng nhập').fill(PEOPLE.trainer.username)
    await page.getByLabel('Mật khẩu', { exact: true }).fill('chưa đúng đâu')
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await expect(
      page.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra rồi nhập lại.'),
    ).toBeVisible()
    await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(PEOPLE.trainer.username)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('chưa đúng')
  })
})

test('empty fields are named, each with a link to it', async ({ page }) => {
  await page.goto('/dang-nhap/')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByText('Có 2 chỗ cần sửa')).toBeVisible()
  await page.locator('main').getByRole('link').first().click()
  await expect(page.getByLabel('Tên đăng nhập')).toBeFocused()
})

test('after signing out nothing of the first person is left for the next', async ({ page }) => {
  await signIn(page, PEOPLE.trainer)
  await expect(page.getByText(PEOPLE.trainer.displayName)).toBeVisible()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(page.getByText('Lưu trên máy này')).toBeVisible()
  await page.goto('/viec-cua-toi/')
  await expect(page.getByText('Lưu trên máy này')).toBeVisible()
  expect(await page.content()).not.toContain(PEOPLE.trainer.displayName)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(
    PEOPLE.trainer.username,
  )
})

test('sign-in leads back to the page one came from, and never to another site', async ({ page }) => {
  await page.goto('/dang-nhap/?ve=//example.org/')
  await page.getByLabel('Tên đăng nhập').fill(PEOPLE.trainer.username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PEOPLE.trainer.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('heading', { name: 'Việc của tôi', level: 1 })).toBeVisible()
})

test.describe('the API', () => {
  test('refuses learning to somebody who is not signed in', async ({ request }) => {
    const reply = await request.get('/api/learning/progress')
    expect(reply.status()).toBe(401)
    expect((await reply.json()).code).toBe('not-signed-in')
  })

  test('refuses a post from another site', async ({ request }) => {
    const reply = await request.post('/api/accounts/sign-in', {
      headers: { origin: 'https://example.org' },
      data: { username: PEOPLE.trainer.username, password: PEOPLE.trainer.password },
    })
    expect(reply.status()).toBe(403)
    expect((await reply.json()).code).toBe('cross-origin')
  })

  test('never tells whether a name exists', async ({ request, baseURL }) => {
    const tryName = async (username: string) => {
      const reply = await request.post('/api/accounts/sign-in', {
        headers: { origin: baseURL ?? '' },
        data: { username, password: 'khong-dung' },
      })
      return [reply.status(), (await reply.json()).code]
    }
    expect(await tryName('khong-co-ai-ten-nay')).toEqual(await tryName(PEOPLE.trainer.username))
  })

  test('keeps the session where scripts cannot read it', async ({ page, context }) => {
    await signIn(page, PEOPLE.trainer)
    const [cookie] = (await context.cookies()).filter(({ name }) => name.includes('session'))
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(await page.evaluate(() => document.cookie)).toBe('')
  })
})
