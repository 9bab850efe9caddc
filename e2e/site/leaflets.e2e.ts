import type { Page } from 'playwright/test'
import { expect, test } from '../test.ts'
import { builtPages } from './pages.ts'

const A5 = { width: 419.5, height: 595.3 }
const A4 = { width: 595.3, height: 841.9 }

const leaflets = (): string[] => builtPages().filter((path) => path.startsWith('/to-roi/'))

/** Pages of a printed page, and their sizes in points. */
const printed = async (page: Page): Promise<{ pages: number; sizes: string[] }> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  )
  return { pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, sizes }
}

/** Whether anything of the sheet lies outside it, or its parts lie over each other. */
const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sheet = document.querySelector('.sheet')?.getBoundingClientRect()
    const parts = [...document.querySelectorAll('.sheet :is(h1, p, li, .qr)')].filter(
      (part) => part.querySelector('p, li') === null,
    )
    return parts
      .filter((part) => {
        const box = part.getBoundingClientRect()
        const isOutside =
          sheet === undefined ||
          box.bottom > sheet.bottom + 0.5 ||
          box.right > sheet.right + 0.5 ||
          box.left < sheet.left - 0.5
        return isOutside || part.scrollWidth > part.clientWidth + 1
      })
      .map((part) => part.textContent ?? '')
  })

const round = ({ width, height }: typeof A5): string => `${Math.round(width)}×${Math.round(height)}`

test('every leaflet fits one page of A5 and one of A4, with no text cut', async ({ page }) => {
  test.setTimeout(600_000)
  const unfit: string[] = []
  for (const path of leaflets()) {
    await page.goto(path)
    for (const [name, size] of [
      ['A5', A5],
      ['A4', A4],
    ] as const) {
      await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check()
      const { pages, sizes } = await printed(page)
      if (pages !== 1 || sizes[0] !== round(size))
        unfit.push(`${path} ${name}: ${pages} pages of ${sizes[0]}`)
      // Laid out as wide as the paper, so that what is measured is what is printed.
      await page.setViewportSize({ width: name === 'A5' ? 559 : 794, height: 1200 })
      await page.emulateMedia({ media: 'print' })
      for (const text of await cutText(page)) unfit.push(`${path} ${name}: cut ${text}`)
      // Not 'screen', which would then be what is printed.
      await page.emulateMedia({ media: null })
    }
  }
  expect(unfit).toEqual([])
})

test('there are leaflets to print', () => {
  expect(leaflets().length).toBeGreaterThanOrEqual(100)
})
