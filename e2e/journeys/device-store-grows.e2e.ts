import { questionOn } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

test('what a device kept under the first shape of its store is all there under the next', async ({
  page,
}) => {
  await page.goto('/khong-co-mang/')
  await page.evaluate(async () => {
    const nothing = await indexedDB.databases()
    if (nothing.length > 0) throw new Error('The page must not have opened the store yet')
    await new Promise((resolve, reject) => {
      const asked = indexedDB.open('lop-hoc-so', 1)
      asked.onerror = reject
      asked.onupgradeneeded = () => {
        const store = asked.result
        store.createObjectStore('outbox', { keyPath: 'id' }).createIndex('owner', 'owner')
        store.createObjectStore('progress', { keyPath: ['owner', 'courseId'] }).createIndex('owner', 'owner')
        store.createObjectStore('attempts', { keyPath: 'attemptId' }).createIndex('owner', 'owner')
      }
      asked.onsuccess = () => {
        const store = asked.result
        const at = '2026-11-25T01:00:00.000Z'
        const owner = 'nobody'
        const tx = store.transaction(['outbox', 'progress', 'attempts'], 'readwrite')
        const id = '01900000-0000-7000-8000-000000000001'
        const statement = { id, verb: 'finished-lesson', courseId: 'thu-nghiem', lessonId: 'bai-doc' }
        tx.objectStore('outbox').put({ id, owner, statement: { ...statement, recordedAt: at } })
        const progress = {
          courseId: 'thu-nghiem',
          lessons: { 'bai-co-cau-thu': { openedAt: at } },
          attempts: {},
        }
        tx.objectStore('progress').put({ owner, courseId: 'thu-nghiem', progress })
        tx.objectStore('attempts').put({
          ...{ attemptId: id, owner, courseId: 'thu-nghiem', keyVersion: '0123456789abcdef', place: 1 },
          ...{ questionIds: ['han', 'cap'], startedAt: at, savedAt: at },
          responses: { cap: { kind: 'choices', choiceIds: ['xa'] } },
        })
        tx.oncomplete = () => {
          store.close()
          resolve(undefined)
        }
        tx.onerror = reject
      }
    })
  })

  await page.goto('/viec-cua-toi/')
  await expect(page.getByText('Đã trả lời 1 trên 2 câu.')).toBeVisible()
  await page.goto('/khoa-hoc/thu-nghiem/')
  await expect(page.getByRole('link', { name: /Học tiếp/ })).toBeVisible()
  await page.goto('/khoa-hoc/thu-nghiem/kiem-tra/')
  await page.getByRole('button', { name: 'Làm tiếp' }).click()
  await expect(questionOn(page)).toContainText('Câu 2. Cấp nào giải quyết?')
  await expect(questionOn(page).getByLabel('Cấp xã')).toBeChecked()
  expect(
    await page.evaluate(async () =>
      (await indexedDB.databases()).filter(({ name }) => name === 'lop-hoc-so').map(({ version }) => version),
    ),
  ).toEqual([4])
})
