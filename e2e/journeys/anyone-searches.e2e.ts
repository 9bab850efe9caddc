import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../test.ts'

test('words typed without marks find a marked section and open the lesson at it', async ({ page }) => {
  await page.goto('/tim/')
  await page.getByLabel('Bạn cần làm việc gì?').fill('han nop')
  const first = page.getByRole('main').getByRole('listitem').first()
  await expect(first).toContainText('Mục trong bài · Bài chỉ để đọc')
  await expect(first.locator('mark').first()).toHaveText('Hạn nộp')
  await first.getByRole('link').click()
  await expect(page).toHaveURL('/khoa-hoc/thu-nghiem/bai-doc/#han-nop')
  await expect(page.getByRole('heading', { name: 'Hạn nộp' })).toBeInViewport()
})

test('the home page’s form searches, and going back finds the words and results again', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Bạn cần làm việc gì?').fill('hộ tịch')
  await page.getByRole('button', { name: 'Tìm' }).click()
  await expect(page).toHaveURL(/\/tim\/\?q=h/)
  await expect(page.getByLabel('Bạn cần làm việc gì?')).toHaveValue('hộ tịch')
  await page.getByRole('main').getByRole('link', { name: 'Hộ tịch' }).click()
  await expect(page).toHaveURL('/thuat-ngu/#ho-tich')
  await page.goBack()
  await expect(page.getByLabel('Bạn cần làm việc gì?')).toHaveValue('hộ tịch')
  await expect(page.getByRole('main').getByRole('link', { name: 'Hộ tịch' })).toBeVisible()
})

test('the address keeps what is typed last', async ({ page }) => {
  await page.goto('/tim/?q=luat')
  await expect(page.getByRole('link', { name: 'Luật thử 1/2026/QH' })).toBeVisible()
  await page.getByLabel('Bạn cần làm việc gì?').fill('ho tich')
  await expect(page).toHaveURL('/tim/?q=ho+tich')
})

test('once opened, the search goes on without a network', async ({ page, context }) => {
  await page.goto('/tim/')
  await page.getByLabel('Bạn cần làm việc gì?').fill('luat')
  await expect(page.getByRole('status')).toContainText('Tìm thấy')
  await context.setOffline(true)
  await page.getByLabel('Bạn cần làm việc gì?').fill('ho tich')
  await expect(page.getByRole('main').getByRole('link', { name: 'Hộ tịch' })).toBeVisible()
})

test.describe('when the index does not arrive', () => {
  test.use({ expectedErrors: ['ERR_FAILED'] })

  test('the page says so, and searches at the next try', async ({ page }) => {
    await page.route('**/muc-luc.json', (route) => route.abort(), { times: 1 })
    await page.goto('/tim/?q=luat')
    await expect(page.getByRole('status')).toHaveText('Chưa tải được mục lục. Kiểm tra mạng rồi bấm Tìm.')
    await page.getByRole('button', { name: 'Tìm' }).click()
    await expect(page.getByRole('link', { name: 'Luật thử 1/2026/QH' })).toBeVisible()
  })
})

test('the keyboard alone searches, clears, and opens a result', async ({ page }) => {
  await page.goto('/tim/')
  await page.getByLabel('Bạn cần làm việc gì?').focus()
  await page.keyboard.type('zzzz')
  await expect(page.getByRole('status')).toContainText('Chưa tìm thấy “zzzz”.')
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Bạn cần làm việc gì?')).toHaveValue('')
  await expect(page.getByRole('status')).toHaveText('')
  await page.keyboard.type('han nop')
  await expect(page.getByRole('status')).toContainText('Tìm thấy')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Tìm' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/khoa-hoc/thu-nghiem/bai-doc/#han-nop')
})

test('axe finds nothing beside results and beside none', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const [typed, said] of [
      ['luat', 'Tìm thấy'],
      ['zzzz', 'Chưa tìm thấy'],
    ] as const) {
      await page.goto(`/tim/?q=${typed}`)
      await expect(page.getByRole('status')).toContainText(said)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  }
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('the search page says so and leads to the lists', async ({ page }) => {
    await page.goto('/tim/')
    await expect(page.locator('main noscript h2')).toHaveText('Trang này cần JavaScript')
    await expect(page.getByRole('main').getByRole('link', { name: 'Từ ngữ' })).toBeVisible()
  })
})
