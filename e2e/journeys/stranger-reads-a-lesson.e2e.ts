import { expect, test } from '../test.ts'

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a stranger finds a course and reads its lesson', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Khoá học' }).first().click()
    await page.getByRole('link', { name: 'Khoá thử nghiệm' }).click()
    await page.getByRole('link', { name: 'Bài chỉ để đọc' }).first().click()

    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bài chỉ để')
    await expect(page.getByText('Mở cửa lúc 7:30. Lưu ý:không nộp bản sao.')).toBeVisible()
    await expect(page.getByText('Luật thử 1/2026/QH').first()).toBeVisible()
    await expect(page.getByText('60 ngày').first()).toBeVisible()
  })

  test('a stranger opens the answer of a check', async ({ page }) => {
    await page.goto('/khoa-hoc/thu-nghiem/bai-co-cau-thu/')
    await expect(page.getByText('Xã nhận và giải quyết.')).toBeHidden()
    await page.getByText('Xem đáp án').click()
    await expect(page.getByText('Xã nhận và giải quyết.')).toBeVisible()
  })

  test('pages that need script say so and where to go instead', async ({ page }) => {
    for (const path of ['/khoa-hoc/thu-nghiem/kiem-tra/', '/dang-nhap/', '/viec-cua-toi/']) {
      await page.goto(path)
      await expect(page.locator('main noscript h2')).toBeVisible()
      await expect(page.locator('main noscript h2')).toHaveText('Trang này cần JavaScript')
    }
  })
})

test('a stranger tries a check and learns why the choice was not right', async ({ page }) => {
  await page.goto('/khoa-hoc/thu-nghiem/bai-co-cau-thu/')
  await page.getByLabel('Cấp huyện').check()
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(page.getByText('Chưa đúng. Vì sao')).toBeVisible()
  await expect(page.getByText('Nay không còn cấp huyện.')).toBeVisible()
})

test('a stranger’s progress stays on the device from page to page', async ({ page }) => {
  await page.goto('/khoa-hoc/thu-nghiem/bai-doc/')
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await expect(page.getByRole('link', { name: /Học tiếp/ })).toBeVisible()
  await page.goto('/khoa-hoc/thu-nghiem/')
  await expect(page.getByText('Đã xong 1 trên 2 bài')).toBeVisible()
})
