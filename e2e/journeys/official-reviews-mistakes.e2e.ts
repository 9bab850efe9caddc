import type { Page } from 'playwright/test'
import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { answerCard, nextCard } from '../people/review-cards.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll, questionOn } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

// Chromium writes each request that the cut network refuses to the console.
test.use({ expectedErrors: ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource'] })

const MORNING = new Date('2026-11-25T08:00:00+07:00')
const NEXT_MORNING = new Date('2026-11-26T08:00:00+07:00')
const TWO_DAYS_LATER = new Date('2026-11-27T08:00:00+07:00')

test('an official reviews what was wrong in a quiz, also offline, and meets it again on the right day', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(90_000)
  await page.clock.install({ time: MORNING })
  await signIn(page, PEOPLE.reviewer)
  await page.goto('/on-tap/')
  await expect(page.getByRole('heading', { name: 'Chưa có câu nào để ôn' })).toBeVisible()
  await expectClean(page, 'the review, without cards')

  await page.goto('/khoa-hoc/thu-nghiem/kiem-tra/')
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerAll(page, false)
  await expect(page.getByText('0 trên 4 điểm').first()).toBeVisible()
  await expect.poll(() => kept(page, 'review-cards')).toBe(4)

  await page.goto('/viec-cua-toi/')
  await page.getByRole('link', { name: 'Ôn tập hôm nay: 4 câu, khoảng 2 phút' }).click()
  await expect(page.getByRole('heading', { name: 'Hôm nay có 4 câu, khoảng 2 phút' })).toBeVisible()
  await expectClean(page, 'the review, before the first card')

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Bắt đầu ôn' }).click()
  await expect(questionOn(page).getByText('Câu 1.')).toBeFocused()
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(page.getByText('Trả lời đủ câu này rồi bấm Kiểm tra.')).toBeVisible()
  await expectClean(page, 'a card')
  await answerCard(page, false)
  await expect(page.getByText('Mai gặp lại câu này.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Luật thử 1\/2026\/QH/ })).toBeVisible()
  await expectClean(page, 'a card that was wrong')
  await nextCard(page, 2)
  await answerCard(page, true)
  await expect(page.getByText('Sau 2 ngày gặp lại câu này.')).toBeVisible()
  await expectClean(page, 'a card that was right')

  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Hôm nay có 2 câu, khoảng 1 phút' })).toBeVisible()
  await page.getByRole('button', { name: 'Bắt đầu ôn' }).click()
  await answerCard(page, true)
  await nextCard(page, 2)
  await answerCard(page, true)
  await page.getByRole('button', { name: 'Xong' }).click()
  await expect(page.getByRole('heading', { name: 'Xong phần hôm nay' })).toBeFocused()
  await expect(page.getByText('Mai có 1 câu.')).toBeVisible()
  await expectClean(page, 'the end of a day')

  await page.clock.setFixedTime(NEXT_MORNING)
  await page.reload()
  await page.getByRole('button', { name: 'Bắt đầu ôn' }).click()
  await answerCard(page, true)
  await page.getByRole('button', { name: 'Xong' }).click()
  await expect(page.getByText('Mai có 3 câu.')).toBeVisible()

  await page.clock.setFixedTime(TWO_DAYS_LATER)
  await page.goto('/viec-cua-toi/')
  await expect(page.getByRole('link', { name: 'Ôn tập hôm nay: 3 câu, khoảng 1 phút' })).toBeVisible()

  const secondDevice = await browser.newContext()
  const other = await secondDevice.newPage()
  await signIn(other, PEOPLE.reviewer)
  await other.goto('/on-tap/')
  await expect(other.getByRole('heading', { name: 'Hôm nay có 4 câu, khoảng 2 phút' })).toBeVisible()
  await secondDevice.close()

  // Whoever leaves takes the page along: it is loaded anew.
  const shownAnew = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await shownAnew
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeHidden()
  expect(await kept(page, 'review-cards')).toBe(0)
  expect(await kept(page, 'review-events')).toBe(5)
  await page.goto('/on-tap/')
  await expect(page.getByRole('heading', { name: 'Đăng nhập để ôn tập' })).toBeVisible()
  await expectClean(page, 'the review, nobody signed in')
  await signIn(page, PEOPLE.reviewer)
  await page.goto('/on-tap/')
  await expect(page.getByRole('heading', { name: 'Hôm nay có 3 câu, khoảng 1 phút' })).toBeVisible()
})

test('a device that kept work under an older version of the site keeps it', async ({ page }) => {
  // Without a script of its own, so that nothing has opened the database yet.
  await page.goto('/')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lop-hoc-so', 1)
        opening.onerror = () => reject(opening.error)
        opening.onupgradeneeded = () => {
          const outbox = opening.result.createObjectStore('outbox', { keyPath: 'id' })
          outbox.createIndex('owner', 'owner')
          for (const [name, keyPath] of [
            ['progress', ['owner', 'courseId']],
            ['attempts', 'attemptId'],
          ] as const)
            opening.result
              .createObjectStore(name, { keyPath: typeof keyPath === 'string' ? keyPath : [...keyPath] })
              .createIndex('owner', 'owner')
          outbox.add({ id: '019ab000-0000-7000-8000-0000000000aa', owner: 'somebody', statement: {} })
        }
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
  )
  await page.goto('/viec-cua-toi/')
  await expect(page.getByText('Lưu trên máy này')).toBeVisible()
  expect(await kept(page, 'outbox')).toBe(1)
  expect(await kept(page, 'review-cards')).toBe(0)
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what review is, and why it needs script', async ({ page }) => {
    await page.goto('/on-tap/')
    await expect(page.getByText('Mất mạng vẫn ôn được.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Trang này cần JavaScript' })).toBeVisible()
  })
})

/** How many entries a store of the device holds. */
const kept = (page: Page, store: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('lop-hoc-so')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count()
          counting.onsuccess = () => resolve(counting.result)
        }
      }),
    store,
  )
