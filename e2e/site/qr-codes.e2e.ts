import jsQR from 'jsqr'
import type { Page } from 'playwright/test'
import { expect, test } from '../test.ts'
import { builtPages } from './pages.ts'

/** 2 cm at 300 dots an inch, the quiet zone included. */
const DOTS = 236
/** Parts in a thousand of all dots that dirt turns from black to white or back. */
const DIRT = 20

/** The code of a page as a cheap printer gives it: 2 cm wide, black or white, with dirt; as JSON of 0 and 1. */
const printedCode = (page: Page, drawing: string): Promise<string> =>
  page.evaluate(
    async ({ drawing, dots, dirt }) => {
      const image = new Image()
      image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = dots
      canvas.height = dots
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0, dots, dots)
      const pixels = context?.getImageData(0, 0, dots, dots).data ?? new Uint8ClampedArray()
      // The same dirt on every run.
      let seed = 7
      const next = (): number => {
        seed = (seed * 48_271) % 2_147_483_647
        return seed % 1000
      }
      return Array.from({ length: dots * dots }, (_, at) => {
        const isBlack = (pixels[at * 4] ?? 255) < 128
        return isBlack !== next() < dirt ? '1' : '0'
      }).join('')
    },
    { drawing, dots: DOTS, dirt: DIRT },
  )

/** What a lens makes of a print: it cannot tell single dots of 0.08 mm apart, each is mixed with those around it. */
const seen = (dots: string): Uint8ClampedArray => {
  const pixels = new Uint8ClampedArray(DOTS * DOTS * 4).fill(255)
  for (let at = 0; at < dots.length; at += 1) {
    const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => dots[at + row * DOTS + column]))
    const black = around.filter((dot) => dot === '1').length
    pixels.fill(255 - Math.round((255 * black) / around.length), at * 4, at * 4 + 3)
  }
  return pixels
}

const read = (dots: string): string | undefined => jsQR(seen(dots), DOTS, DOTS)?.data

test('a camera reads every code from 2 cm of a dirty black-and-white print', async ({ page, request }) => {
  test.setTimeout(300_000)
  await page.goto('/')
  const wrong: string[] = []
  for (const path of builtPages().filter((path) => /^\/(?:to-roi|chia-se)\/./.test(path))) {
    const [, code = ''] = /<svg (class="qr".*?<\/svg>)/s.exec(await (await request.get(path)).text()) ?? []
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${DOTS}" height="${DOTS}" ${code}`
    const shared = path
      .replace(/^\/(?:to-roi|chia-se)\/(?=khoa-hoc|thuc-hanh)/, '/')
      .replace(/^\/to-roi\//, '/chia-se/')
    const found = read(await printedCode(page, drawing)) ?? 'nothing'
    const url = URL.canParse(found) ? new URL(found) : undefined
    const isMarked = path.startsWith('/to-roi/') === /^[a-z2-9]{4}$/.test(url?.searchParams.get('ban') ?? '')
    if (url?.pathname !== shared || !isMarked) wrong.push(`${path}: ${found}`)
  }
  expect(wrong).toEqual([])
})
