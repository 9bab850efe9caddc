import { readFile } from 'node:fs/promises'
import jsQR from 'jsqr'
import type { Page } from 'playwright/test'
import { expectClean } from '../people/expect-clean.ts'
import { expect, test } from '../test.ts'

const LESSON = '/khoa-hoc/thu-nghiem/bai-doc/'
const KIT = `/chia-se${LESSON}`
const LEAFLET = `/to-roi${LESSON}`
const ADDRESS = 'https://lophocso.example/khoa-hoc/thu-nghiem/bai-doc/'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

test.describe('on a phone', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a team member goes from a lesson to a text for Zalo and to a printed leaflet', async ({
    page,
    context,
  }) => {
    // What Zalo would show is not ours to test, and no journey leaves this machine.
    await context.route(/zalo\.me|facebook\.com/, (route) => route.fulfill({ body: 'Zalo' }))
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
    })
    await page.goto(LESSON)
    await comeToMessage(page)
    const opened = page.waitForEvent('popup')
    await page.getByRole('link', { name: 'Zalo' }).click()
    const zalo = await opened
    const said = new URL(zalo.url()).searchParams.get('d') ?? ''
    expect(JSON.parse(Buffer.from(said, 'base64').toString())).toEqual({ url: ADDRESS })
    await zalo.close()
    await expect(page.getByText('Đã sao chép tin. Chọn nhóm trong Zalo rồi dán.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`Mời bạn đọc bài thử.\n${ADDRESS}`)

    await page.getByRole('link', { name: /^Lấy tờ rơi, mã QR/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bài chỉ để')
    await expectClean(page, 'the kit')
    await page.getByRole('link', { name: 'Mở tờ rơi để in' }).click()
    await page.getByRole('radio', { name: 'A4, dán bảng tin' }).check()
    await expectClean(page, 'the leaflet')
    await page.getByRole('button', { name: 'In tờ rơi' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  })

  test('each message is copied as it is shown', async ({ page }) => {
    await page.goto(KIT)
    for (const [place, text] of [
      'Mời bạn đọc bài thử.',
      'Mời bạn đọc bài thử.',
      'Mời bạn đọc bài thử trong khoá thử nghiệm.',
    ].entries()) {
      const message = page.locator('share-message').nth(place)
      await message.getByRole('button', { name: 'Sao chép' }).click()
      await expect(message.getByRole('status')).toHaveText('Đã sao chép. Dán vào nơi bạn muốn gửi.')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${text}\n${ADDRESS}`)
    }
  })
})

test('where the device has a share sheet, the message goes to it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async ({ text }: { text: string }) => document.documentElement.setAttribute('data-shared', text),
    })
  })
  await page.goto(LESSON)
  await comeToMessage(page)
  await page.getByRole('button', { name: 'Chia sẻ' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-shared', `Mời bạn đọc bài thử.\n${ADDRESS}`)
})

test('a leaflet tells by its code whether it is the newest', async ({ page }) => {
  await page.goto(LEAFLET)
  const mark = /Mã bản in: ([a-z2-9]{4})/.exec((await page.locator('.basis').textContent()) ?? '')?.[1] ?? ''
  await page.goto(`${LESSON}?ban=${mark}`)
  await expect(page.getByText('Tờ rơi bạn vừa quét là bản mới nhất.')).toBeVisible()
  await page.goto(`${LESSON}?ban=zzzz`)
  await expect(page.getByText('Tờ rơi bạn vừa quét là bản cũ.')).toBeVisible()
  await expectClean(page, 'told that the leaflet is old')
  await page.getByRole('link', { name: 'In lại tờ rơi' }).click()
  await expect(page).toHaveURL(LEAFLET)
  await page.goto(LESSON)
  await expect(page.getByRole('button', { name: 'Đã học xong' })).toBeVisible()
  await expect(page.getByText('Tờ rơi bạn vừa quét')).toBeHidden()
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('texts, code and leaflet are all there, and no button that does nothing', async ({ page }) => {
    await page.goto(KIT)
    await expect(page.getByText('Mời bạn đọc bài thử trong khoá thử nghiệm.')).toBeVisible()
    await expect(page.getByRole('img', { name: 'Mã QR mở trang được chia sẻ' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Lưu bản SVG để in' })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await page.getByRole('link', { name: 'Mở tờ rơi để in' }).click()
    await page.getByRole('radio', { name: 'A4, dán bảng tin' }).check()
    await expect(page.locator('.tools noscript p')).toHaveText(
      'Chọn khổ giấy, rồi dùng lệnh In của trình duyệt.',
    )
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

/** What a camera reads from a picture file. */
const readPicture = async (
  page: Page,
  file: string,
): Promise<{ size: string; address: string | undefined }> => {
  const source = `data:image/png;base64,${(await readFile(file)).toString('base64')}`
  const { width, height, dots } = await page.evaluate(async (address) => {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return { width: canvas.width, height: canvas.height, dots: [...pixels].join(' ') }
  }, source)
  const pixels = new Uint8ClampedArray(dots.split(' ').map(Number))
  return { size: `${width}×${height}`, address: jsQR(pixels, width, height)?.data }
}

test('the picture for a group and the code are saved as files that a camera reads', async ({ page }) => {
  await page.goto(KIT)
  await expect(page.getByRole('img', { name: /^Ảnh gửi nhóm: Bài chỉ để đọc/ })).toBeVisible()
  for (const [button, name, size] of [
    ['Lưu ảnh PNG', 'bai-doc-qr.png', '1200×1200'],
    ['Lưu ảnh', 'bai-doc.png', '1080×1350'],
  ] as const) {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: button, exact: true }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe(name)
    expect(await readPicture(page, await download.path())).toEqual({ size, address: ADDRESS })
    await expect(page.getByText(`Đã lưu ${name} vào máy.`)).toBeVisible()
  }
})

test('a reader rehearses the loudspeaker text against a clock', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T08:00:00+07:00') })
  await page.goto(KIT)
  await page.getByRole('button', { name: 'Đọc thử' }).click()
  await page.clock.runFor(61_000)
  await expect(page.locator('rehearsal-clock output')).toHaveText('1:01 / 1:04')
  await expect(page.locator('rehearsal-clock .spoken')).toHaveCount(1)
  await page.getByRole('button', { name: 'Đọc xong' }).click()
  await expect(page.getByText('Bạn đọc hết 61 giây, bài dự tính 64 giây. Vừa nhịp.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Đọc thử' })).toBeFocused()
  await expect(page.locator('.spoken')).toHaveCount(0)
})

/** Reads on to the message at the end of a lesson; its buttons are there as soon as somebody reads. */
const comeToMessage = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Zalo' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('button', { name: 'Sao chép' }).first()).toBeVisible()
}
