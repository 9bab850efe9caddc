import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

// Chromium writes each request that the cut network refuses to the console.
test.use({ expectedErrors: ['ERR_INTERNET_DISCONNECTED', 'ERR_FAILED', 'Failed to load resource'] })

test('an official keeps a course, does all of it without a network, and hands in when there is one', async ({
  page,
  context,
}) => {
  await signIn(page, PEOPLE.packed)
  await page.goto('/khoa-hoc/thu-nghiem/')
  await page.getByRole('button', { name: /^Giữ cả khoá trên máy/ }).click()
  await expect(page.getByText('Khoá đã ở trên máy')).toBeVisible()
  await expectClean(page, 'kept')

  await context.setOffline(true)
  await page.getByRole('link', { name: 'Bắt đầu học' }).click()
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await page.getByRole('link', { name: /Học tiếp/ }).click()
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await page.getByRole('link', { name: /Học tiếp/ }).click()
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerAll(page, true)
  await expect(page.getByText('Câu trả lời vẫn còn trên máy này.')).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()
  await page.goto('/da-luu/')
  await expect(page.getByRole('link', { name: 'Khoá thử nghiệm' })).toBeVisible()
  await expectClean(page, 'kept')
  await page.getByRole('button', { name: 'Xoá khỏi máy' }).click()
  await page.reload()
  await expect(page.getByText('Máy này chưa có khoá nào.')).toBeVisible()
})

test('a broken download goes on where it stopped', async ({ page, context }) => {
  await page.goto('/khoa-hoc/thu-nghiem/')
  const asked: string[] = []
  let isCut = true
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (isCut && pathname.endsWith('/kiem-tra/')) return route.abort()
    asked.push(pathname)
    return route.continue()
  })
  await page.getByRole('button', { name: /^Giữ cả khoá trên máy/ }).click()
  await expect(page.getByText('Mất mạng giữa chừng. Phần đã tải vẫn còn.')).toBeVisible()
  const before = asked.splice(0)
  expect(before).toContain('/khoa-hoc/thu-nghiem/bai-doc/')

  isCut = false
  await page.getByRole('button', { name: 'Tải tiếp' }).click()
  await expect(page.getByText('Khoá đã ở trên máy')).toBeVisible()
  expect(asked).toContain('/khoa-hoc/thu-nghiem/kiem-tra/')
  expect(asked).not.toContain('/khoa-hoc/thu-nghiem/bai-doc/')
  await context.close()
})
