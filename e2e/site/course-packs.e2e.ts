import { expect, test } from '../test.ts'

// The worker would fetch what this page asks for, where no page can weigh it.
test.use({ serviceWorkers: 'block' })

const COURSE = '/khoa-hoc/dang-ky-khai-sinh/'
const MB = 1024 * 1024

/** The size on the button, as bytes. */
const toldBytes = (words: string): number => {
  const [, number = '', unit = ''] = /\(([\d,]+) (MB|KB)\)/.exec(words) ?? []
  return Number(number.replace(',', '.')) * (unit === 'MB' ? MB : 1024)
}

test('keeping the first course takes less than 1.5 MB, and within 5% of what the button says', async ({
  page,
}) => {
  await page.goto(COURSE)
  const button = page.getByRole('button', { name: /^Giữ cả khoá trên máy/ })
  const told = toldBytes((await button.textContent()) ?? '')

  // What a page fetches for whoever sits before it has come by then, and is not part of the course.
  await page.mouse.move(10, 10)
  await page.mouse.move(20, 20)
  await page.waitForLoadState('networkidle')

  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  let taken = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    taken += encodedDataLength
  })
  await button.click()
  await expect(page.getByText('Khoá đã ở trên máy')).toBeVisible({ timeout: 30_000 })
  test.info().annotations.push({ type: 'weight', description: `told ${told}, taken ${taken} bytes` })
  expect(taken).toBeLessThan(1.5 * MB)
  expect(Math.abs(taken - told) / taken).toBeLessThanOrEqual(0.05)
})
