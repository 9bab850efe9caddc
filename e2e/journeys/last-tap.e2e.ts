import type { BrowserContext, Locator } from 'playwright/test'
import { questionOn } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

/** Keeps the database of the device from writing anything, as a slow phone does for a moment. */
const holdDatabase = async (context: BrowserContext): Promise<() => Promise<void>> => {
  const other = await context.newPage()
  await other.goto('/gioi-thieu/')
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('lop-hoc-so')
        opening.onsuccess = () => {
          const names = opening.result.objectStoreNames
          const store = opening.result.transaction(names, 'readwrite').objectStore('outbox')
          const goOn = (): void => {
            store.count().onsuccess = goOn
          }
          goOn()
          resolve()
        }
      }),
  )
  return () => other.close()
}

/** Taps and leaves in the same breath. */
const tapAndLeave = async (tapped: Locator): Promise<void> => {
  const page = tapped.page()
  await Promise.all([
    page.waitForURL('/khoa-hoc/'),
    tapped.evaluate((element) => {
      if (element instanceof HTMLElement) element.click()
      location.assign('/khoa-hoc/')
    }),
  ])
}

test('a lesson finished with the last tap before leaving is finished', async ({ page, context }) => {
  await page.goto('/khoa-hoc/thu-nghiem/bai-doc/')
  const finish = page.getByRole('button', { name: 'Đã học xong' })
  await expect(finish).toBeVisible()
  const letGo = await holdDatabase(context)
  await tapAndLeave(finish)
  await letGo()
  await page.goto('/khoa-hoc/thu-nghiem/bai-doc/')
  await expect(page.getByRole('link', { name: /Học tiếp/ })).toBeVisible()
})

test('an answer given with the last tap before leaving is there afterwards', async ({ page, context }) => {
  await page.goto('/khoa-hoc/thu-nghiem/kiem-tra/')
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  const choice = questionOn(page).locator('input').first()
  const value = await choice.getAttribute('value')
  const letGo = await holdDatabase(context)
  await tapAndLeave(choice)
  await letGo()
  await page.goto('/khoa-hoc/thu-nghiem/kiem-tra/')
  await page.getByRole('button', { name: 'Làm tiếp' }).click()
  await expect(questionOn(page).locator('input:checked').first()).toHaveValue(value ?? '')
})
