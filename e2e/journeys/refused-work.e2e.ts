import type { Page } from 'playwright/test'
import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { openTray, trayOn } from '../people/tray.ts'
import { expect, test } from '../test.ts'

// Chromium writes each refusal to the console.
test.use({ expectedErrors: ['400', '404', '409'] })

const BROKEN = '01900000-0000-7000-8000-0000000000f1'
const ATTEMPT = '01900000-0000-7000-8000-0000000000f2'

/** Puts into the device's store what no server will take: a lesson with no name, an attempt of a bank that never was. */
const keepWhatNoServerTakes = (page: Page, ids: { broken: string; attempt: string }): Promise<void> =>
  page.evaluate(
    ({ broken, attempt }) =>
      new Promise<void>((resolve, reject) => {
        const owner = JSON.parse(localStorage.getItem('lop-hoc-so.account') ?? '{}').accountId
        const at = new Date().toISOString()
        const asked = indexedDB.open('lop-hoc-so')
        asked.onerror = reject
        asked.onsuccess = () => {
          const tx = asked.result.transaction(['outbox', 'attempts'], 'readwrite')
          const lesson = { verb: 'finished-lesson', courseId: 'thu-nghiem', recordedAt: at }
          for (const [id, lessonId] of [
            [broken, 'KHÔNG CÓ'],
            [broken.replace('f1', 'f3'), 'bai-doc'],
          ] as const)
            tx.objectStore('outbox').put({ id, owner, statement: { ...lesson, id, lessonId } })
          tx.objectStore('attempts').put({
            ...{
              attemptId: attempt,
              owner,
              courseId: 'thu-nghiem',
              keyVersion: '0123456789abcdef',
              place: 0,
            },
            ...{ questionIds: ['han'], responses: { han: { kind: 'choices', choiceIds: ['sau-muoi'] } } },
            ...{ startedAt: at, savedAt: at, handedInAt: at },
          })
          tx.oncomplete = () => {
            asked.result.close()
            resolve()
          }
          tx.onerror = reject
        }
      }),
    ids,
  )

test('what the server refuses is kept, explained, not sent again, and goes when the learner has understood', async ({
  page,
}) => {
  await signIn(page, PEOPLE.refused)
  await keepWhatNoServerTakes(page, { broken: BROKEN, attempt: ATTEMPT })
  await page.goto('/viec-cua-toi/')
  await expect(trayOn(page)).toContainText('2 mục cần xem')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  await page.reload()
  await page.setViewportSize({ width: 320, height: 700 })
  const tray = await openTray(page)
  const refused = tray.getByRole('list', { name: 'Cần xem' }).getByRole('listitem')
  await expect(refused).toHaveCount(2)
  await expect(refused.first()).toContainText('Máy chủ không đọc được mục này')
  await expect(refused.last()).toContainText('Bài kiểm tra đã được làm mới trước khi lượt này đến máy chủ.')
  await expectClean(page, 'the tray, something refused')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(sent).toEqual([])

  await refused.first().getByRole('button', { name: 'Đã hiểu' }).focus()
  await page.keyboard.press('Enter')
  await expect(refused).toHaveCount(1)
  await expect(trayOn(page).locator('.refused')).toBeFocused()
  await expect(trayOn(page)).toContainText('1 mục cần xem')

  await refused.getByRole('link', { name: 'Mở bài kiểm tra' }).click()
  await expect(page.getByText('Bài kiểm tra vừa được làm mới.')).toBeVisible()
  expect(sent).toEqual([])
  await openTray(page)
  await refused.getByRole('button', { name: 'Đã hiểu, bỏ lượt này' }).click()
  await expect(trayOn(page)).toContainText('Đã nhận hết')
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeVisible()
})
