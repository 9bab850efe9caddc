import type { Page } from 'playwright/test'
import { expectClean } from '../people/expect-clean.ts'
import { expect, test } from '../test.ts'

const LESSON = '/khoa-hoc/thu-nghiem/bai-doc/'

/** The browser of these tests has no voice: one that speaks until it is told that it has finished. */
const giveVoice = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const voice = { lang: 'vi-VN', localService: true, name: 'Giọng thử', voiceURI: 'thu', default: true }
    let speaking: EventTarget | undefined
    const said: string[] = []
    class Utterance extends EventTarget {
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: (utterance: Utterance) => {
        if (utterance.text === '') return
        speaking = utterance
        said.push(utterance.text)
      },
      cancel: () => {
        speaking = undefined
      },
    })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      said,
      finish: () => speaking?.dispatchEvent(new Event('end')),
      fail: () => speaking?.dispatchEvent(new Event('error')),
    })
  })
}

const said = (page: Page): Promise<unknown> => page.evaluate('said')

test('a lesson is read aloud paragraph by paragraph, and the page follows', async ({ page }) => {
  await giveVoice(page)
  await page.goto(LESSON)
  await page.getByRole('button', { name: 'Nghe bài' }).click()
  await expect(page.getByText('Đang đọc đoạn 1 trên')).toBeVisible()
  await expect(page.locator('.spoken')).toHaveText('Mở cửa lúc 7:30. Lưu ý:không nộp bản sao.')
  await expectClean(page, 'while it is read aloud')
  expect(await said(page)).toEqual(['Mở cửa lúc 7:30.'])

  await page.evaluate('finish()')
  await page.evaluate('finish()')
  await expect(page.locator('.spoken')).toHaveText('Hạn nộp')
  await page.getByRole('button', { name: 'Tạm dừng' }).click()
  await expect(page.getByText('Tạm dừng ở đoạn 2 trên')).toBeVisible()
  await page.getByLabel('Tốc độ').selectOption('Chậm')
  await page.getByRole('button', { name: 'Đọc tiếp' }).click()
  expect(await said(page)).toEqual(['Mở cửa lúc 7:30.', 'Lưu ý:không nộp bản sao.', 'Hạn nộp', 'Hạn nộp'])

  await page.evaluate('fail()')
  await expect(page.getByText('Giọng đọc của máy vừa ngừng')).toBeVisible()
  await page.getByRole('button', { name: 'Thôi nghe' }).click()
  await expect(page.locator('.listen-bar')).toHaveCount(0)
  await expect(page.locator('.spoken')).toHaveCount(0)
})

test('a device without a Vietnamese voice says so', async ({ page }) => {
  await page.goto(LESSON)
  await page.getByRole('button', { name: 'Nghe bài' }).click()
  await expect(page.getByText('Máy này chưa có giọng đọc tiếng Việt.')).toBeVisible()
  await page.getByRole('button', { name: 'Đóng' }).click()
  await expect(page.locator('.listen-bar')).toHaveCount(0)
})

test('nothing of the voice is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(LESSON, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('listen-to'))).toEqual([])
  await page.getByRole('button', { name: 'Nghe bài' }).click()
  await expect(page.locator('.listen-bar')).toBeVisible()
  expect(asked.filter((url) => url.includes('listen-to'))).toHaveLength(1)
})
