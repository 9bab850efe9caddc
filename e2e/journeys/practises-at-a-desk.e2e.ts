import { mouse } from '../people/hand.ts'
import { PEOPLE } from '../people/people.ts'
import { practiceFiles } from '../people/practice-file.ts'
import { practise } from '../people/practise.ts'
import { signIn } from '../people/sign-in.ts'
import { expect, test } from '../test.ts'

const [file] = practiceFiles('e2e/sample-content')
if (file === undefined) throw new Error('The sample content has lost its practice')
const path = `/thuc-hanh/${file.id}/`

test('a stranger practises, comes back, signs in, finishes; the record has it and the device forgets it', async ({
  page,
}) => {
  const [first, second, third] = file.steps
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('Three steps are needed')
  const { desk, doStep, slip } = practise(page, file, mouse)

  await page.goto('/thuc-hanh/')
  await page.getByRole('link', { name: file.title }).click()
  await expect(desk.getByText('Bước 1 trên 3')).toBeVisible()
  await doStep(first)
  const [wrong] = file.mistakes.filter(({ step }) => step === second.id)
  if (wrong !== undefined) await slip(second, wrong)

  await page.reload()
  await expect(desk.getByText('Bước 2 trên 3')).toBeVisible()
  await expect(desk.getByLabel('Ngày trả')).toHaveValue('01/01/1901')

  await signIn(page, PEOPLE.practiser)
  await page.goto(path)
  await expect(desk.getByText('Bước 2 trên 3')).toBeVisible()
  await doStep(second)
  await desk.getByRole('button', { name: 'Lùi một bước' }).click()
  await expect(desk.getByText('Bước 2 trên 3')).toBeVisible()
  await expect(desk.getByRole('heading', { name: second.text })).toBeFocused()
  await doStep(second)
  await doStep(third)
  await expect(desk.getByText('Bạn tự làm được 2 trên 3 bước.')).toBeVisible()

  await expect
    .poll(async () => {
      const { courses } = await (await page.request.get('/api/learning/progress')).json()
      return courses
    })
    .toEqual([
      {
        courseId: 'thu-nghiem',
        lessons: {},
        attempts: {},
        practices: { 'ghi-so-don': { openedAt: expect.any(String), finishedAt: expect.any(String) } },
      },
    ])

  await page.goto('/viec-cua-toi/')
  // Whoever leaves takes the page along: it is loaded anew.
  const shownAnew = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await shownAnew
  await expect(page.getByText(PEOPLE.practiser.displayName)).toHaveCount(0)
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('practice'))),
  ).toEqual([])
  await page.goto(path)
  await expect(desk.getByText('Bước 1 trên 3')).toBeVisible()
})

test('without a script the situation, the papers and the steps can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(path)
  await expect(page.getByText('Chị Lò Thị Mẫu nộp đơn lúc 08:20 ngày 25/11/2026.')).toBeVisible()
  await page.getByText('Đọc cả bài trên giấy').click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Đọc đơn và ghi sổ' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Đơn của chị Mẫu' })).toBeVisible()
  await expect(page.locator('main noscript h2')).toHaveText('Trang này cần JavaScript')
  await context.close()
})
