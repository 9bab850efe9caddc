import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../test.ts'
import { builtPages } from './pages.ts'

const SMALLEST_PHONE = { width: 320, height: 640 }

/** One page of each template; the rest differ in words only. */
const templates = (): string[] => {
  const seen = new Map<string, string>()
  for (const path of builtPages()) {
    const isQuiz = path.endsWith('/kiem-tra/')
    const [first = '', ...rest] = path.split('/').filter((part) => part !== '')
    const shape = `${first}/${rest.length}${isQuiz ? '/quiz' : ''}`
    if (!seen.has(shape)) seen.set(shape, path)
  }
  return [...seen.values(), '/khong-co-trang-nay/']
}

for (const path of templates()) {
  test.describe(path, () => {
    test.use({ expectedErrors: path === '/khong-co-trang-nay/' ? ['404'] : [] })

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility fault that axe can see, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.goto(path, { waitUntil: 'networkidle' })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
        ).toEqual([])
      })
    }

    test('never scrolls sideways on the smallest phone', async ({ page }) => {
      await page.setViewportSize(SMALLEST_PHONE)
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  })
}

test.describe('links', () => {
  test('lead somewhere, on every page', async ({ page, request, baseURL }) => {
    test.setTimeout(120_000)
    const targets = new Set<string>()
    for (const path of builtPages()) {
      const html = await (await request.get(path)).text()
      for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)) {
        const url = new URL(href.replaceAll('&amp;', '&'), `${baseURL}${path}`)
        if (url.origin === baseURL) targets.add(`${url.pathname}${url.hash}`)
      }
    }
    const dead: string[] = []
    for (const target of targets) {
      const [path = '', id] = target.split('#')
      const response = await request.get(path, { maxRedirects: 0 })
      const isThere =
        response.status() === 200 &&
        (id === undefined || (await response.text()).includes(`id="${decodeURIComponent(id)}"`))
      if (!isThere) dead.push(`${target} (${response.status()})`)
    }
    expect(dead).toEqual([])
    await page.close()
  })
})
