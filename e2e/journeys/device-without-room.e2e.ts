import type { Page } from 'playwright/test'
import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { answerQuestion, questionOn } from '../people/take-quiz.ts'
import { openTray, trayOn } from '../people/tray.ts'
import { expect, test } from '../test.ts'

// Chromium writes a request that is cut on purpose to the console.
test.use({ expectedErrors: ['ERR_FAILED', 'Failed to load resource'] })

const LESSON = '/khoa-hoc/thu-nghiem/bai-doc/'
const QUIZ = '/khoa-hoc/thu-nghiem/kiem-tra/'

for (const path of [LESSON, QUIZ, '/viec-cua-toi/']) {
  test(`where the browser keeps nothing, ${path} says so before anything is done`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await page.goto(path)
    await expect(trayOn(page)).toContainText('Máy này không cho lưu. Đăng nhập trước khi học.')
    const tray = await openTray(page)
    await expect(tray).toContainText('Trình duyệt không cho trang này lưu gì')
    await expectClean(page, 'the tray without storage')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
}

/** From now on the device's store takes nothing while the page says so, as on a phone with no room. */
const letItFill = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given) {
      if (sessionStorage.getItem('full') !== null) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
}

const setFull = (page: Page, isFull: boolean): Promise<void> =>
  page.evaluate((full) => {
    if (full) sessionStorage.setItem('full', '1')
    else sessionStorage.removeItem('full')
  }, isFull)

test('on a full device answers go on in memory, are told, outlive the page, and are written when there is room', async ({
  page,
}) => {
  await letItFill(page)
  await signIn(page, PEOPLE.crowded)
  await page.goto(QUIZ)
  await page.route('**/api/learning/statements', (route) => route.abort())
  await setFull(page, true)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await expect(page.getByText('Máy này hết chỗ lưu, nên chưa bắt đầu được.')).toBeVisible()
  await setFull(page, false)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await expect(questionOn(page)).toBeVisible()
  await setFull(page, true)
  await answerQuestion(page, true)
  await expect(trayOn(page)).toContainText('Máy đầy, chưa lưu được. Đừng đóng trang.')
  await expect(page.getByText('Máy này không lưu được câu trả lời')).toBeVisible()
  const tray = await openTray(page)
  await expect(tray).toContainText('Máy hết chỗ nên có việc chưa lưu được.')
  await expect(tray.getByRole('listitem')).toContainText('câu trả lời')
  await expectClean(page, 'the tray of a full device')

  await setFull(page, false)
  await page.getByRole('button', { name: 'Câu tiếp theo' }).click()
  await answerQuestion(page, true)
  await expect(trayOn(page)).not.toContainText('Máy đầy')
  await page.unroute('**/api/learning/statements')
  await trayOn(page).getByRole('button', { name: 'Gửi ngay' }).click()
  await expect(trayOn(page).locator('summary')).toContainText('Đã nhận hết')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Câu 1: đã trả lời' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Câu 2: đã trả lời' })).toBeVisible()
})
