import type { Page } from 'playwright/test'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { signInFromHere } from '../people/sign-in-from-here.ts'
import { answerAll } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

/** What a learner's own page says, and what the server answers. */
const expectWholeRecord = async (page: Page): Promise<void> => {
  await page.goto('/viec-cua-toi/')
  const course = page.getByRole('listitem').filter({ hasText: 'Khoá thử nghiệm' })
  await expect(course).toContainText(/Đã xong 2 trên 2 bài\. Đạt 4 trên 4/)
  await expect(page.getByRole('link', { name: /Đạt 4 trên 4 ngày/ })).toHaveCount(1)
  const { courses } = await (await page.request.get('/api/learning/progress')).json()
  expect(courses).toHaveLength(1)
  expect(Object.keys(courses[0].lessons).sort()).toEqual(['bai-co-cau-thu', 'bai-doc'])
  expect(Object.values(courses[0].attempts)).toEqual([
    expect.objectContaining({ earned: 4, of: 4, isPassed: true }),
  ])
}

test('a stranger studies and answers, signs in, and finds all of it once, here and on another device', async ({
  page,
  browser,
}) => {
  const told: { id: string; verb: string; lessonId: string }[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/learning/statements'))
      told.push(...request.postDataJSON().statements)
  })

  await page.goto('/khoa-hoc/thu-nghiem/bai-doc/')
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await expect(page.getByRole('link', { name: /Học tiếp/ })).toBeVisible()
  await page.goto('/khoa-hoc/thu-nghiem/bai-co-cau-thu/')
  await page.getByLabel('Cấp xã').check()
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await page.goto('/khoa-hoc/thu-nghiem/kiem-tra/')
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerAll(page, true)
  expect(told).toEqual([])

  await signInFromHere(page, PEOPLE.newcomer)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible({ timeout: 15_000 })

  await expectWholeRecord(page)
  await page.reload()
  await expectWholeRecord(page)
  const lessons = told.filter(({ lessonId }) => lessonId !== undefined)
  const once = new Map(lessons.map((statement) => [statement.id, `${statement.verb} ${statement.lessonId}`]))
  expect([...once.values()].sort()).toEqual([
    'answered-check bai-co-cau-thu',
    'finished-lesson bai-co-cau-thu',
    'finished-lesson bai-doc',
    'opened-lesson bai-co-cau-thu',
    'opened-lesson bai-doc',
  ])

  const secondDevice = await browser.newContext()
  const other = await secondDevice.newPage()
  await signIn(other, PEOPLE.newcomer)
  await expectWholeRecord(other)
  await secondDevice.close()
})
