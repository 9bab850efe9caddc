import type { Page } from 'playwright/test'
import { endSession } from '../people/end-session.ts'
import { expectClean } from '../people/expect-clean.ts'
import { expectTouchable } from '../people/expect-touchable.ts'
import { PEOPLE, type Person } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll, answerQuestion, questionOn } from '../people/take-quiz.ts'
import { rowsIn, tracesIn } from '../people/traces.ts'
import { expect, test } from '../test.ts'

// Chromium writes each request that the cut network refuses to the console.
test.use({
  expectedErrors: ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource', 'Failed to fetch', 'ERR_FAILED'],
})

const READ = '/khoa-hoc/thu-nghiem/bai-doc/'
const WITH_CHECK = '/khoa-hoc/thu-nghiem/bai-co-cau-thu/'
const QUIZ = '/khoa-hoc/thu-nghiem/kiem-tra/'
const MY_LEARNING = '/viec-cua-toi/'
const SIGN_IN = '/dang-nhap/'

/** Opens pages until each could be opened again without a network. */
const keep = async (page: Page, ...paths: string[]): Promise<void> => {
  for (const path of paths) {
    await page.goto(path)
    await expect
      .poll(() => page.evaluate(async () => (await caches.match(location.pathname)) !== undefined))
      .toBe(true)
  }
}

const switchUser = async (page: Page): Promise<void> => {
  await page.goto(MY_LEARNING)
  await page.getByRole('button', { name: 'Đổi người dùng' }).click()
  await expect(page.getByLabel('Tên đăng nhập')).toBeFocused()
}

/** Signs in on the page that is open. */
const typeIn = async (page: Page, person: Person): Promise<void> => {
  await page.getByLabel('Tên đăng nhập').fill(person.username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('heading', { name: 'Việc của tôi', level: 1 })).toBeVisible()
}

/** What the server has of the person who is signed in on this page. */
const onServer = async (page: Page) => {
  const { courses } = await (await page.request.get('/api/learning/progress')).json()
  const course = courses.find(({ courseId }: { courseId: string }) => courseId === 'thu-nghiem')
  const { open } = await (await page.request.get('/api/learning/courses/thu-nghiem/open-attempt')).json()
  const finished = Object.entries(course?.lessons ?? {}).flatMap(([lesson, instants]) =>
    (instants as { finishedAt?: string }).finishedAt === undefined ? [] : [lesson],
  )
  return { finished, attempts: Object.keys(course?.attempts ?? {}), open }
}

const accountIn = async (page: Page): Promise<string> =>
  JSON.parse(await page.evaluate(() => localStorage.getItem('lop-hoc-so.account') ?? '')).accountId

test('two people at one computer without a network: neither sees the other, and each gets their own work', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000)
  const { first, next } = PEOPLE
  await signIn(page, first)
  await keep(page, READ, WITH_CHECK, QUIZ, SIGN_IN, MY_LEARNING)
  await page.goto(QUIZ)
  await page.getByRole('button', { name: 'Bắt đầu' }).hover()
  await page.waitForLoadState('networkidle')

  await context.setOffline(true)
  await page.goto(READ)
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await expect(page.getByText('Học tiếp khi bạn sẵn sàng.')).toBeVisible()
  await page.goto(WITH_CHECK)
  await page.locator('lesson-check').first().getByRole('radio').first().check()
  await page.goto(QUIZ)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerQuestion(page, true)
  await expect(page.getByRole('button', { name: 'Câu 1: đã trả lời' })).toBeVisible()
  await expect.poll(async () => (await rowsIn(page, 'outbox')).length).toBeGreaterThan(1)
  const attemptId = String((await rowsIn(page, 'attempts'))[0]?.attemptId)
  const accountId = await accountIn(page)
  const ofFirst = [first.displayName, first.username, first.password, accountId, attemptId]
  const expectNothingOfFirst = async (where: string): Promise<void> => {
    const traces = await tracesIn(page)
    expect(
      ofFirst.filter((trace) => traces.includes(trace)),
      where,
    ).toEqual([])
    for (const store of ['outbox', 'attempts', 'progress', 'review-cards', 'review-attempts'])
      expect((await rowsIn(page, store)).filter(({ owner }) => owner === accountId)).toEqual([])
  }

  await switchUser(page)
  await expectNothingOfFirst('at the sign-in page')
  expect((await rowsIn(page, 'parcels')).length).toBe(2)
  await page.goBack()
  await expect(page.getByText('Trước khi làm')).toBeVisible()
  await expectNothingOfFirst('one page back')
  await page.goBack()
  await expect(page.locator('lesson-check').first().getByRole('radio').first()).not.toBeChecked()
  await expectNothingOfFirst('two pages back')

  await page.goto(WITH_CHECK)
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await expect(page.getByText('Học tiếp khi bạn sẵn sàng.')).toBeVisible()
  await expectNothingOfFirst('while the next one works')

  await context.setOffline(false)
  await page.goto(SIGN_IN)
  await typeIn(page, next)
  await expect(page.getByText('Đã nhận hết')).toBeVisible()
  await expect.poll(() => rowsIn(page, 'parcels')).toEqual([])
  await expectNothingOfFirst('when the next one is signed in')
  expect(await onServer(page)).toEqual({ finished: ['bai-co-cau-thu'], attempts: [], open: null })

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signIn(other, first)
  const server = await onServer(other)
  expect(server.finished).toEqual(['bai-doc'])
  expect(server.attempts).toEqual([attemptId])
  expect(server.open.attemptId).toBe(attemptId)
  expect(server.open.answers).toHaveLength(1)
  await other.goto(QUIZ)
  await expect(other.getByText(/đã trả lời 1 trên 4 câu/)).toBeVisible()
  await elsewhere.close()
})

test('a result open in another tab goes with its owner, and the way back does not bring it again', async ({
  page,
  context,
}) => {
  await signIn(page, PEOPLE.withResult)
  await page.goto(QUIZ)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerAll(page, true)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()
  const attemptId = new URL(page.url()).searchParams.get('luot') ?? ''
  expect(attemptId).toMatch(/^[0-9a-f-]{36}$/)
  await page.goto(MY_LEARNING)
  await page.getByRole('link', { name: /Khoá thử nghiệm\. Đạt/ }).click()
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()

  const other = await context.newPage()
  await switchUser(other)
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeEnabled()
  await typeIn(other, PEOPLE.afterResult)
  const expectNothingOfFirst = async (where: string): Promise<void> => {
    const traces = await tracesIn(page)
    const { displayName, username } = PEOPLE.withResult
    const ofFirst = [displayName, username, attemptId, '4 trên 4 điểm']
    expect(
      ofFirst.filter((trace) => traces.includes(trace)),
      where,
    ).toEqual([])
  }
  await expectNothingOfFirst('in the tab that showed it')
  await page.goBack()
  await expect(page.getByText('Đã nhận hết')).toBeVisible()
  await expectNothingOfFirst('one page back')
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeEnabled()
  await expectNothingOfFirst('at the result, two pages back')
  await page.goto(`${QUIZ}?luot=${attemptId}`)
  await expect(page.getByText('Chưa mở được kết quả')).toBeVisible()
})

test('a session found ended when a page is opened asks to sign in again, and the quiz goes on from there', async ({
  page,
  context,
}) => {
  await signIn(page, PEOPLE.cutShort)
  await page.goto(QUIZ)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await expect(questionOn(page)).toBeVisible()
  await context.setOffline(true)
  await answerQuestion(page, true)
  await expect.poll(async () => (await rowsIn(page, 'outbox')).length).toBeGreaterThan(0)
  await page.goto('about:blank')
  await context.clearCookies()
  await context.setOffline(false)

  await page.goto(QUIZ)
  await expect(
    page.getByText('Phiên đăng nhập đã hết. Việc bạn vừa làm vẫn được giữ. Đăng nhập lại để làm tiếp.'),
  ).toBeVisible()
  await expect(page.getByLabel('Tên đăng nhập')).toBeFocused()
  await expectClean(page, 'asked to sign in again')
  expect(await tracesIn(page)).not.toContain(PEOPLE.cutShort.displayName)
  await page.getByLabel('Tên đăng nhập').fill(PEOPLE.cutShort.username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PEOPLE.cutShort.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByText(/đã trả lời 1 trên 4 câu/)).toBeVisible()
  await page.getByRole('button', { name: /Làm tiếp/ }).click()
  await expect(page.getByRole('button', { name: 'Câu 1: đã trả lời' })).toBeVisible()
})

test('sealed work goes out once there is a network, though no page of the site is open', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const devtools = await context.newCDPSession(page)
  const registration = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations
      if (first !== undefined) resolve(first.registrationId)
    })
  })
  await devtools.send('ServiceWorker.enable')
  await signIn(page, PEOPLE.goneHome)
  await keep(page, READ, MY_LEARNING, SIGN_IN)
  await context.setOffline(true)
  await page.goto(READ)
  await page.getByRole('button', { name: 'Đã học xong' }).click()
  await expect(page.getByText('Học tiếp khi bạn sẵn sàng.')).toBeVisible()
  await switchUser(page)
  await expect.poll(async () => (await rowsIn(page, 'parcels')).length).toBe(1)
  await page.goto('about:blank')
  await context.setOffline(false)
  const received = context.waitForEvent('response', (response) => response.url().endsWith('/parcels'))
  await devtools.send('ServiceWorker.dispatchSyncEvent', {
    ...{ origin: new URL(baseURL ?? '').origin, registrationId: await registration },
    ...{ tag: 'send-waiting', lastChance: false },
  })
  expect((await received).status()).toBe(200)

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signIn(other, PEOPLE.goneHome)
  expect((await onServer(other)).finished).toEqual(['bai-doc'])
  await elsewhere.close()
})

test('a quiz on the screen goes when somebody else signs in, though the session of the first had ended before', async ({
  page,
  context,
  baseURL,
}) => {
  await signIn(page, PEOPLE.overtaken)
  await page.goto(QUIZ)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await answerQuestion(page, true)
  await endSession(context, baseURL ?? '')
  await page.getByRole('button', { name: 'Câu tiếp theo' }).click()
  await answerQuestion(page, true)
  await expect(page.getByText('Phiên đăng nhập đã hết.')).toBeVisible()
  const { attemptId, owner } = (await rowsIn(page, 'attempts'))[0] ?? {}

  const other = await context.newPage()
  await other.goto(SIGN_IN)
  await typeIn(other, PEOPLE.afterResult)
  await expect(page.getByText('Trước khi làm')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeEnabled()
  await expect.poll(() => rowsIn(page, 'parcels')).toEqual([])
  const traces = await tracesIn(page)
  for (const trace of [attemptId, owner, PEOPLE.overtaken.displayName]) expect(traces).not.toContain(trace)
  expect((await onServer(other)).open).toBe(null)
})

test('on a computer said to be shared nothing is offered to the next person, also after the browser was closed', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(SIGN_IN)
  await expect(page.getByLabel('Tên đăng nhập')).toHaveAttribute('autocomplete', 'username')
  await page.getByLabel('Máy nhiều người dùng chung').check()
  await page.reload()
  await expect(page.getByLabel('Máy nhiều người dùng chung')).toBeChecked()
  await expect(page.getByLabel('Tên đăng nhập')).toHaveAttribute('autocomplete', 'off')
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toHaveAttribute('autocomplete', 'off')
  await expectTouchable(page, 'a shared computer')
  await expectClean(page, 'a shared computer')
  await typeIn(page, PEOPLE.onShared)
  await expect(page.getByText(PEOPLE.onShared.displayName)).toBeVisible()
  expect((await context.cookies()).map(({ expires }) => expires)).toEqual([-1, -1])

  // What closing does: cookies without an end are gone.
  await context.clearCookies()
  await page.goto(MY_LEARNING)
  await expect(page.getByText('Lưu trên máy này')).toBeVisible()
  const traces = await tracesIn(page)
  expect(traces).not.toContain(PEOPLE.onShared.displayName)
  expect(traces).not.toContain(PEOPLE.onShared.username)
})
