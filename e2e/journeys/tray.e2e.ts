import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll } from '../people/take-quiz.ts'
import { openTray, trayOn } from '../people/tray.ts'
import { expect, test } from '../test.ts'

// Chromium writes each request that the cut network refuses to the console.
test.use({
  expectedErrors: ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource', 'Failed to fetch', 'ERR_FAILED'],
})

const LESSON = '/khoa-hoc/thu-nghiem/bai-doc/'
const QUIZ = '/khoa-hoc/thu-nghiem/kiem-tra/'

test('who is not signed in reads that their work is on this device, and how to send it', async ({ page }) => {
  await page.goto(LESSON)
  await expect(trayOn(page)).toContainText('Lưu trên máy này')
  const tray = await openTray(page)
  await expect(tray).toContainText('Đăng nhập để gửi lên máy chủ')
  await expect(tray.getByRole('link', { name: 'Đăng nhập' })).toHaveAttribute('href', /ve=.*bai-doc/)
  await expectClean(page, 'the tray of nobody, open')
})

test('what is done without a network waits, is told in plain words, and is received when it is back', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await signIn(page, PEOPLE.watchful)
  await expect(trayOn(page)).toContainText('Đã nhận hết')
  await page.goto(LESSON)
  await expect(trayOn(page)).toContainText(/Đã nhận hết · lúc \d\d:\d\d/)
  await expectClean(page, 'the tray, all received')

  await page.keyboard.press('Shift')
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/tray')),
  )
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await expect(trayOn(page)).toContainText('1 mục chờ gửi')
  const tray = await openTray(page)
  const waiting = tray.getByRole('list', { name: 'Chờ gửi' }).getByRole('listitem')
  await expect(waiting).toHaveCount(1)
  await expect(waiting).toContainText('Bài học: Bài chỉ để đọc')
  await expect(waiting).toContainText('đã học xong')
  await tray.getByRole('button', { name: 'Gửi ngay' }).click()
  await expect(
    tray.getByText('Chưa có mạng. Các mục vẫn ở trên máy này và tự gửi khi có mạng.'),
  ).toBeVisible()
  await expectClean(page, 'the tray, something waiting')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

  // Whoever was there finds it again, and opens it without a network.
  await page.route('**/api/learning/statements', (route) => route.abort())
  await context.setOffline(false)
  await page.goto('/viec-cua-toi/')
  await expect(trayOn(page)).toContainText('1 mục chờ gửi')
  await openTray(page)
  await expect(trayOn(page).getByRole('listitem')).toContainText('Bài học: Bài chỉ để đọc')
  await page.unroute('**/api/learning/statements')
  await page.getByRole('button', { name: 'Gửi ngay' }).focus()
  await page.keyboard.press('Enter')
  await expect(trayOn(page).getByText('Đã gửi. Máy chủ đã nhận hết.')).toBeFocused()
  await expect(trayOn(page).locator('summary')).toContainText(/Đã nhận hết · lúc \d\d:\d\d/)
  await expect(trayOn(page)).toContainText(/Máy chủ nhận lần gần nhất lúc \d\d:\d\d\./)
})

test('the tray opens without a network on a page seen before, though it was never opened there', async ({
  page,
  context,
}) => {
  await page.goto(LESSON)
  await expect(trayOn(page)).toContainText('Lưu trên máy này')
  await page.keyboard.press('Shift')
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await (await caches.open('hashed-files')).keys()
        return kept.some(({ url }) => url.includes('/tray.'))
      }),
    )
    .toBe(true)
  // What the panel itself asks for comes after it.
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.reload()
  const tray = await openTray(page)
  await expect(tray).toContainText('Việc bạn làm nằm trên máy này.')
})

test('by keyboard alone the tray is opened, read and closed', async ({ page }) => {
  await page.goto(LESSON)
  const line = trayOn(page).locator('summary')
  await expect(line).toContainText('Lưu trên máy này')
  await line.focus()
  await page.keyboard.press('Enter')
  await expect(trayOn(page)).toContainText('Việc bạn làm nằm trên máy này.')
  await page.keyboard.press('Tab')
  await expect(trayOn(page).getByRole('link', { name: 'Đăng nhập' })).toBeFocused()
  await line.focus()
  await page.keyboard.press('Space')
  await expect(trayOn(page).getByRole('link', { name: 'Đăng nhập' })).toBeHidden()
})

test('the line keeps its place from the first moment', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(LESSON)
  await expect(trayOn(page)).toContainText('Lưu trên máy này')
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
})

test('the result says when the server received it', async ({ page }) => {
  await signIn(page, PEOPLE.watchful)
  await page.goto(QUIZ)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerAll(page, true)
  await expect(page.getByText(/^Đã nhận lúc \d\d:\d\d$/)).toBeVisible()
})
