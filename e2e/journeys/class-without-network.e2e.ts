import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright/test'
import { expectClean } from '../people/expect-clean.ts'
import { openZip } from '../people/open-zip.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { expect, test } from '../test.ts'

const COURSES = ['Khoá mang về thôn', 'Khoá thử nghiệm', 'Khoá có mọi loại câu']

/** Makes an edition on the trainers' page. */
const makeEdition = async (desk: Page): Promise<{ folder: string; names: string[] }> => {
  for (const title of COURSES) await desk.getByLabel(title).check()
  const download = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Tạo bản mang đi' }).click()
  return openZip(await (await download).path())
}

const answer = async (page: Page, choice: string): Promise<void> => {
  await page.getByLabel(choice).check()
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
}

const saveResult = async (page: Page, file: string): Promise<string> => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lưu tệp kết quả' }).click()
  await (await download).saveAs(file)
  return (await download).suggestedFilename()
}

test.describe('a class far from any network', () => {
  // The altered file is refused.
  test.use({ expectedErrors: ['422'] })

  test('a trainer carries three courses away, a class answers without a network, and its file is imported once', async ({
    page: desk,
    browser,
  }) => {
    test.setTimeout(180_000)
    await signIn(desk, PEOPLE.trainer)
    await desk.getByRole('link', { name: 'Lớp học không có mạng' }).click()
    await expect(desk.getByRole('heading', { name: 'Các lớp đã nhập' })).toBeVisible()
    await expectClean(desk, 'the trainers’ page')
    const { folder, names } = await makeEdition(desk)
    await expect(desk.getByText(/^Đã lưu ban-mang-di-[0-9a-f]{8}\.zip \(\d+ KB|0,\d+ MB\)/)).toBeVisible()
    expect(names.filter((name) => !name.startsWith('bai-hoc/'))).toEqual([
      'KIEM-TRA-LOP.html',
      'MO-BAI-HOC.html',
    ])

    const village = await browser.newContext({ offline: true, acceptDownloads: true })
    const page = await village.newPage()
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))

    await page.goto(pathToFileURL(join(folder, 'MO-BAI-HOC.html')).href)
    await expect(page.getByRole('heading', { name: 'Học khi không có mạng' })).toBeVisible()
    await expect(page.getByText('giải nén cả tệp ZIP')).toHaveCount(0)
    await expect(page.getByText(/^Bản số [0-9A-F]{4} [0-9A-F]{4}, Trần Văn Mẫu làm ngày/)).toBeVisible()
    await expectClean(page, 'the first page of an edition')

    // A lesson found by words without marks.
    await page.getByRole('link', { name: 'Tìm trong các bài' }).click()
    await page.getByLabel('Bạn cần làm việc gì?').fill('den dau')
    await page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'Đèn dầu' })).toBeInViewport()
    // A check in the lesson, and progress that stays from page to page.
    await page.getByLabel('Tắt máy ngay').check()
    await page.getByRole('button', { name: 'Kiểm tra' }).first().click()
    await expect(page.getByText('Chưa đúng. Vì sao')).toBeVisible()
    await page.getByRole('button', { name: 'Đã học xong' }).click()
    await page.getByRole('navigation', { name: 'Đường dẫn' }).getByRole('link').last().click()
    await expect(page.getByText('Đã xong 1 bài. Còn bài kiểm tra.')).toBeVisible()
    await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Khoá học' }).click()

    // The class.
    await page.getByRole('link', { name: 'Kiểm tra lớp' }).click()
    await expectClean(page, 'a class before it begins')
    await page.getByRole('button', { name: 'Mở lớp' }).click()
    await expect(page.getByRole('alert')).toHaveText('Viết tên lớp rồi bấm Mở lớp.')
    await page.getByLabel('Tên lớp').fill('Lớp Bản Mẫu')
    await page.getByLabel('Thôn, xã').fill('Thôn Bản Mẫu')
    await page.getByRole('button', { name: 'Mở lớp' }).click()
    await expect(page.getByRole('heading', { name: 'Lớp Bản Mẫu' })).toBeFocused()
    await page.getByLabel('Họ và tên').fill('Lê Thị Mẫu Hoa')
    await page.getByLabel('Tên đăng nhập, nếu có').fill('mau.hoa')
    await page.getByRole('button', { name: 'Thêm và làm bài' }).click()
    await expectClean(page, 'choosing a course')
    await page.getByRole('button', { name: 'Khoá mang về thôn' }).click()
    await answer(page, 'Lưu tệp kết quả')
    await expectClean(page, 'a check, answered')
    // The page is left in the middle; nothing is lost.
    await page.reload()
    await expect(page.getByText('Khoá mang về thôn: đúng 1 trên 1 câu đã làm, còn 1 câu.')).toBeVisible()
    await expectClean(page, 'a class')
    const first = join(folder, 'first.lhs')
    expect(await saveResult(page, first)).toMatch(/^ket-qua-lop-ban-mau-\d{4}-\d\d-\d\d\.lhs$/)

    await page.getByRole('button', { name: 'Làm bài: Lê Thị Mẫu Hoa' }).click()
    await page.getByRole('button', { name: 'Khoá mang về thôn' }).click()
    await expect(page.getByRole('heading', { name: 'Lê Thị Mẫu Hoa: câu 2 trên 2' })).toBeFocused()
    await answer(page, 'Kết quả tính gấp đôi')
    await page.getByRole('button', { name: 'Tiếp' }).click()
    await expect(page.getByRole('heading', { name: 'Lê Thị Mẫu Hoa đúng 1 trên 2 câu' })).toBeVisible()
    await page.getByRole('button', { name: 'Về danh sách lớp' }).click()
    const grown = join(folder, 'grown.lhs')
    await saveResult(page, grown)
    expect(faults).toEqual([])
    await village.close()

    // Home again.
    const bring = (file: string) => desk.getByLabel('Tệp kết quả').setInputFiles(file)
    const altered = join(folder, 'altered.lhs')
    writeFileSync(altered, readFileSync(grown, 'utf8').replace('"isRight":false', '"isRight":true'))
    await bring(altered)
    await expect(desk.locator('.call').filter({ hasText: 'Chưa nhập được' })).toBeFocused()
    await expect(desk.getByText('Tệp này đã bị sửa sau khi lưu, nên chưa nhập gì.')).toBeVisible()
    await bring(first)
    await expect(desk.getByRole('heading', { name: 'Đã nhập: Lớp Bản Mẫu' })).toBeVisible()
    await expect(desk.getByText('Thêm 1 người, 1 câu trả lời.')).toBeVisible()
    await bring(first)
    await expect(desk.getByText(/^Tệp này đã nhập lúc .* Không thêm gì\.$/)).toBeVisible()
    await bring(grown)
    await expect(desk.getByText('Thêm 1 câu trả lời.', { exact: true })).toBeVisible()
    await bring(join(folder, 'MO-BAI-HOC.html'))
    await expect(desk.getByText('Tệp này không phải tệp kết quả lớp.')).toBeVisible()
    const row = desk.getByText(/^Lớp Bản Mẫu, ngày .*, 1 người$/)
    await expect(row).toHaveCount(1)
    await row.click()
    await expect(desk.getByText('Khoá mang về thôn: đúng 1 trên 2 câu')).toBeVisible()
    await expectClean(desk, 'an imported class')
    rmSync(folder, { recursive: true })
  })
})

test('every address in an edition leads to a file that is there, or to the web', async ({ page: desk }) => {
  await signIn(desk, PEOPLE.trainer)
  await desk.goto('/nhap-ket-qua/')
  const { folder, names } = await makeEdition(desk)
  const dead: string[] = []
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const html = readFileSync(join(folder, name), 'utf8')
    expect(html).not.toMatch(/type="module"|<astro-island|"\/_astro\//)
    for (const [, address = ''] of html.matchAll(/\s(?:href|src|action|data-href|data-first)="([^"]*)"/g)) {
      const url = new URL(address.replaceAll('&amp;', '&'), pathToFileURL(join(folder, name)))
      if (url.protocol !== 'file:') continue
      const id = decodeURIComponent(url.hash.slice(1))
      url.hash = ''
      url.search = ''
      const file = fileURLToPath(url)
      const isThere =
        file.startsWith(folder) &&
        existsSync(file) &&
        !file.endsWith('/') &&
        (id === '' || readFileSync(file, 'utf8').includes(`id="${id}"`))
      if (!isThere) dead.push(`${name}: ${address}`)
    }
  }
  expect(dead).toEqual([])
  rmSync(folder, { recursive: true })
})

test('whoever is no trainer is told so', async ({ page }) => {
  await page.goto('/nhap-ket-qua/')
  await expect(page.getByRole('heading', { name: 'Đăng nhập để tiếp tục' })).toBeVisible()
  await expectClean(page, 'nobody signed in')
  await signIn(page, PEOPLE.remarked)
  await expect(page.getByRole('link', { name: 'Lớp học không có mạng' })).toHaveCount(0)
  await page.goto('/nhap-ket-qua/')
  await expect(page.getByRole('heading', { name: 'Phần này dành cho giảng viên' })).toBeVisible()
  await expect(page.getByLabel('Tệp kết quả')).toHaveCount(0)
})
