import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '../test.ts'
import { builtFiles } from './pages.ts'

const KB = 1024
const DIST = builtFiles()
  .find((file) => file.endsWith('/404.html'))
  ?.slice(0, -'/404.html'.length)

const htmlFiles = (): string[] => builtFiles().filter((file) => file.endsWith('.html'))

/** What a chat that is sent a link reads of a page: its title and the tags of its head, by name. */
const readHead = (html: string): Map<string, string> => {
  const found = new Map<string, string>()
  const [head = ''] = html.split('</head>')
  const title = /<title>([^<]*)<\/title>/.exec(head)?.[1]
  if (title !== undefined) found.set('title', title)
  for (const [, name = '', content = ''] of head.matchAll(
    /<meta (?:name|property)="([^"]+)" content="([^"]*)"/g,
  ))
    found.set(name, content)
  return found
}

/** What is wrong with the link card of a page; nothing where all is well. */
const faultsOf = (head: Map<string, string>): string[] => {
  const tag = (name: string): string => head.get(name) ?? ''
  const picture = /^https:\/\/[^/]+(\/the\/[0-9a-f]{16}\.png)$/.exec(tag('og:image'))?.[1]
  const file = `${DIST}${picture}`
  const png = picture !== undefined && existsSync(file) ? readFileSync(file) : Buffer.alloc(24)
  const demands: Record<string, boolean> = {
    'has a title': tag('title').length >= 5 && tag('og:title').length >= 2,
    'has a description': tag('description').length >= 30 && tag('description') === tag('og:description'),
    'has its address': /^https:\/\/[^/]+\//.test(tag('og:url')),
    'names a picture with its host': picture !== undefined,
    'the picture is there and is a PNG': png.subarray(1, 4).toString('ascii') === 'PNG',
    'the picture is 1200 by 630': png.readUInt32BE(16) === 1200 && png.readUInt32BE(20) === 630,
    'and the tags say so': `${tag('og:image:width')} ${tag('og:image:height')}` === '1200 630',
    'the picture weighs less than 120 KB': png.length < 120 * KB,
    'the picture has words for who cannot see it': tag('og:image:alt').length >= 10,
    'the type of the picture is told': tag('og:image:type') === 'image/png',
    'is shown large': tag('twitter:card') === 'summary_large_image',
    'is composed Vietnamese': [...head.values()].every((text) => text === text.normalize('NFC')),
  }
  return Object.entries(demands).flatMap(([demand, isMet]) => (isMet ? [] : [demand]))
}

test('every page of the site has a whole link card', () => {
  const faults = htmlFiles().flatMap((file) =>
    faultsOf(readHead(readFileSync(file, 'utf8'))).map((demand) => `${file}: not met: ${demand}`),
  )
  expect(htmlFiles().length).toBeGreaterThan(100)
  expect(faults).toEqual([])
})

test('each lesson and each course has a picture of its own', () => {
  const pictures = htmlFiles()
    .filter((file) => /dist\/khoa-hoc\//.test(file))
    .map((file) => readHead(readFileSync(file, 'utf8')).get('og:image'))
  expect(new Set(pictures).size).toBe(pictures.length)
})

test('no course pack carries pictures of links', () => {
  const packs = builtFiles().filter((file) => file.endsWith('/goi.json'))
  expect(packs.length).toBeGreaterThan(0)
  expect(packs.filter((file) => readFileSync(file, 'utf8').includes('/the/'))).toEqual([])
})

test('a browser can show the picture, and may keep it for ever', async ({ page }) => {
  const head = readHead(readFileSync(`${DIST}/index.html`, 'utf8'))
  const { pathname } = new URL(head.get('og:image') ?? '')
  const response = await page.goto(pathname)
  expect(response?.headers()).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200)
})

test('reading a lesson fetches no picture of a link, and keeps none', async ({ page }) => {
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/khoa-hoc/dang-ky-khai-sinh/', { waitUntil: 'networkidle' })
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const held = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return held.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toContain('/khong-co-mang/')
  expect([...asked, ...kept].filter((path) => path.startsWith('/the/'))).toEqual([])
})
