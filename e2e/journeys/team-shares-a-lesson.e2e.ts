import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { expect, test } from '../test.ts'

const LESSON = '/khoa-hoc/thu-nghiem/bai-doc/'

test('a coordinator makes a team, a member makes a link, strangers open it, and the team sees how often', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, PEOPLE.coordinator)
  await page.goto('/nhom/quan-ly/')
  await expect(page.getByRole('heading', { name: '2 tổ', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Lập tổ' }).click()
  await page.getByRole('link', { name: 'Nhập tên thôn' }).click()
  await expect(page.getByLabel('Thôn', { exact: true })).toBeFocused()
  await expectClean(page, 'a form left empty')
  await page.keyboard.type('Thôn Bản Thử')
  await page.getByLabel('Tên tổ').fill('Tổ Bản Thử')
  await page.getByRole('button', { name: 'Lập tổ' }).click()
  await expect(page.getByRole('heading', { name: 'Đã lập Tổ Bản Thử' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '3 tổ', exact: true })).toBeVisible()
  await expectClean(page, 'a team was made')
  const row = page.getByRole('listitem').filter({ hasText: 'Tổ Bản Thử' })
  const code = (await row.locator('.code').textContent()) ?? ''
  expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTVWXY]{6}$/)

  const member = await (await browser.newContext({ permissions: ['clipboard-write'] })).newPage()
  await member.goto('/nhom/')
  await member.getByLabel('Mã tổ').fill('AAAAAA')
  await member.getByRole('button', { name: 'Dùng mã này' }).click()
  await expect(member.getByRole('link', { name: 'Không có tổ nào đang dùng mã này.' })).toBeVisible()
  await expectClean(member, 'a code that no team has')
  await member.getByLabel('Mã tổ').fill(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`)
  await member.keyboard.press('Enter')
  await expect(member.getByRole('heading', { name: 'Tổ Bản Thử', level: 1 })).toBeVisible()
  await expect(member.getByText('Tổ chưa có đường dẫn nào.')).toBeVisible()
  await expectClean(member, 'a team without links')
  await member.getByLabel('Bài muốn gửi').selectOption('Bài chỉ để đọc')
  await member.getByRole('button', { name: 'Lấy đường dẫn' }).click()
  const made = member.getByRole('link', { name: /\/t\/[0-9A-Z]{8}$/ })
  const address = new URL((await made.getAttribute('href')) ?? '').pathname
  await member.getByRole('button', { name: 'Chép đường dẫn' }).click()
  await expect(member.getByRole('status')).toHaveText('Đã chép. Dán vào tin nhắn để gửi.')
  await expect(member.getByText('0 lượt mở, từ 1 đường dẫn')).toBeVisible()
  await expectClean(member, 'a link that was made')

  // A preview fetches the page and runs nothing.
  const preview = await member.request.get(address)
  expect(await preview.text()).toContain('<meta property="og:title" content="Bài chỉ để đọc">')

  for (let person = 0; person < 2; person++) {
    const stranger = await (await browser.newContext()).newPage()
    const told = stranger.waitForRequest('/api/sharing/opens')
    await stranger.goto(address)
    await stranger.waitForURL(`**${LESSON}`)
    await told
    await stranger.context().close()
  }
  // A line that breaks before the reply: the same open comes again.
  for (let again = 0; again < 3; again++) {
    const repeat = await member.request.post('/api/sharing/opens', {
      headers: { 'sec-fetch-site': 'same-origin' },
      data: { code: address.slice('/t/'.length), openId: '019ab000-0000-7000-8000-000000000999' },
    })
    expect(repeat.status()).toBe(200)
  }

  // A page that is left does not wait for the reply, so the count may come a moment later.
  await expect(async () => {
    await member.reload()
    await expect(member.getByText('3 lượt mở, từ 1 đường dẫn')).toBeVisible({ timeout: 2_000 })
  }).toPass()
  const lessons = member.getByRole('table', { name: 'Số lượt mở của từng bài, nhiều nhất trước' })
  await expect(lessons.getByRole('row', { name: 'Bài chỉ để đọc 3' })).toBeVisible()
  await expect(member.getByRole('img')).toHaveAccessibleName(
    /^3 lượt mở trong 30 ngày\. Nhiều nhất 3 lượt ngày \d\d\/\d\d$/,
  )
  await expect(member.getByRole('rowheader', { name: address })).toBeVisible()
  await expectClean(member, 'counts')

  await page.reload()
  await expect(row).toContainText('3 lượt mở, 1 đường dẫn')
  await row.getByRole('button', { name: 'Ngừng dùng' }).click()
  await row.getByRole('button', { name: 'Ngừng dùng mã' }).click()
  await expect(row).toContainText('Đã ngừng dùng mã.')
  const refused = await member.request.post('/api/sharing/links', {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: { teamCode: code, target: '/khoa-hoc/thu-nghiem/' },
  })
  expect(await refused.json()).toMatchObject({ code: 'no-such-team' })
  await member.goto(address)
  await member.waitForURL(`**${LESSON}`)
})

test('a link leads on without JavaScript, and one that nobody made leads to words that explain', async ({
  browser,
  request,
}) => {
  const made = await request.post('/api/sharing/links', {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: { teamCode: 'MAAN67', target: LESSON },
  })
  const { link } = await made.json()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const reader = await context.newPage()
  await reader.goto(`/t/${link.code.toLowerCase()}`)
  await reader.waitForURL(`**${LESSON}`)
  await reader.goto('/t/XXXXXXXX')
  await expect(reader.getByRole('heading', { name: 'Bài này không còn ở chỗ cũ' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Tìm bài theo tên' })).toBeVisible()
})

test('a crawler that runs scripts is not counted; a phone whose maker is called Cubot is', async ({
  browser,
  request,
}) => {
  const made = await request.post('/api/sharing/links', {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: { teamCode: 'MAAK49', target: LESSON },
  })
  const { link } = await made.json()
  const toldAs = async (userAgent: string): Promise<number> => {
    const page = await (await browser.newContext({ userAgent })).newPage()
    let told = 0
    page.on('request', (asked) => {
      if (asked.url().endsWith('/api/sharing/opens')) told += 1
    })
    await page.goto(`/t/${link.code}`)
    await page.waitForURL(`**${LESSON}`)
    await page.context().close()
    return told
  }
  expect(await toldAs('Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)')).toBe(0)
  expect(await toldAs('Mozilla/5.0 (compatible; coccocbot-web/1.0)')).toBe(0)
  expect(await toldAs('Mozilla/5.0 (Linux; Android 13; CUBOT_X18_Plus) Chrome/120.0 Mobile')).toBe(1)
})

test('a learner is told who may lead teams, and gets nothing from the server either', async ({ page }) => {
  await page.goto('/nhom/quan-ly/')
  await expect(page.getByRole('heading', { name: 'Đăng nhập để xem các tổ' })).toBeVisible()
  await signIn(page, PEOPLE.reader)
  await page.goto('/nhom/quan-ly/')
  await expect(page.getByRole('heading', { name: 'Phần này dành cho người phụ trách xã' })).toBeVisible()
  await expectClean(page, 'a learner')
  expect((await page.request.get('/api/sharing/units/02221/teams')).status()).toBe(403)
})
