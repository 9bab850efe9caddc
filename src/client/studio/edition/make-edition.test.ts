import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Edition } from '../../../domain/edition/edition.ts'
import type { EditionKit } from '../../../domain/edition/edition-kit.ts'
import { packIndex } from '../../../domain/search/packed-index.ts'
import { makeEdition } from './make-edition.ts'

const KEY = {
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
}
const EDITION: Edition = {
  editionId: 'aaaaaaaaaaaaaaaa',
  publicKey: { x: KEY.x, y: KEY.y },
  courses: [{ id: 'khai-sinh', title: 'Đăng ký khai sinh', checks: 1 }],
  madeAt: '2026-11-25T01:00:00.000Z',
  madeBy: 'Trần Văn Mẫu',
}
const course = (id: string, title: string) => ({
  ...{ id, title, summary: `Học về ${title}.`, checks: 1 },
  lessons: [`/khoa-hoc/${id}/bai/`],
  files: [`/khoa-hoc/${id}/hinh/anh.jpg`, '/nguon/luat/'],
})
const KIT: EditionKit = {
  siteOrigin: 'https://hoc.example',
  courses: [course('khai-sinh', 'Đăng ký khai sinh'), course('khai-tu', 'Đăng ký khai tử')],
}
const SPRITE = '<svg class="sprite"><symbol id="ok"><path d="M1 1"/></symbol></svg>'
const CHECK = `${SPRITE}<lesson-check data-course="khai-sinh" data-lesson="bai" data-check="han"><form>
<details>Đáp án</details><template data-part="right"><div><button class="btn alt" type="button">Làm lại</button></div></template>
</form></lesson-check>`
const INDEX = packIndex([
  { kind: 'course', title: 'Khai sinh', text: '', href: '/khoa-hoc/khai-sinh/' },
  { kind: 'course', title: 'Khai tử', text: '', href: '/khoa-hoc/khai-tu/' },
])

/** A site of the fewest pages; every other page is empty. */
const SITE: Record<string, string> = {
  '/mang-di/mo-bai-hoc/':
    '<ul data-slot="courses"></ul><template data-slot="course"><li><a data-slot="title" href="/">Khoá</a><p data-slot="summary"></p><i data-slot="count"></i></li></template><p data-slot="edition"></p>',
  '/mang-di/kiem-tra-lop/': '<svg class="sprite"></svg><class-room></class-room>',
  '/khoa-hoc/khai-sinh/bai/': CHECK,
  '/thuat-ngu/': '<a href="/nguon/luat-cu/#hieu-luc">Luật cũ</a>',
  '/nguon/': '<a href="/nguon/luat-xa/">Luật xa</a>',
  '/tim/muc-luc.json': JSON.stringify(INDEX),
}
const read = async (path: string) => strToU8(SITE[path] ?? `<p>${path}</p>`)
const words = { needsNetwork: 'cần mạng', edition: 'Bản số AAAA AAAA.' }
const made = async () => {
  const zip = await makeEdition({ kit: KIT, edition: EDITION, key: KEY, read, words })
  const files = unzipSync(zip)
  return {
    zip,
    names: Object.keys(files),
    text: (name: string) => strFromU8(files[name] ?? new Uint8Array()),
  }
}

test('an edition has two pages at the top, the chosen course, what every edition has, and sources linked from there', async () => {
  expect((await made()).names).toEqual([
    'KIEM-TRA-LOP.html',
    'MO-BAI-HOC.html',
    'bai-hoc/ban.js',
    'bai-hoc/khoa-hoc/khai-sinh/bai/index.html',
    'bai-hoc/khoa-hoc/khai-sinh/hinh/anh.jpg',
    'bai-hoc/khoa-hoc/khai-sinh/index.html',
    'bai-hoc/lop.js',
    'bai-hoc/nguon/index.html',
    'bai-hoc/nguon/luat-cu/index.html',
    'bai-hoc/nguon/luat/index.html',
    'bai-hoc/thuat-ngu/index.html',
    'bai-hoc/tim/index.html',
    'bai-hoc/tim/muc-luc.js',
    'bai-hoc/trang.js',
    'bai-hoc/xa-phuong/index.html',
  ])
})

test('the same order gives the same bytes', async () => {
  expect((await made()).zip).toEqual((await made()).zip)
})

test('the first page lists the course with its address, and tells which edition this is', async () => {
  const front = (await made()).text('MO-BAI-HOC.html')
  expect(front).toContain(
    '<li><a data-slot="title" href="bai-hoc/khoa-hoc/khai-sinh/index.html">Đăng ký khai sinh</a><p data-slot="summary">Học về Đăng ký khai sinh.</p><i data-slot="count">1</i></li>',
  )
  expect(front).toContain('<p data-slot="edition">Bản số AAAA AAAA.</p>')
  expect(front).not.toContain('<template')
})

test('the page of the class holds the checks, to be answered once, with the icons they draw', async () => {
  const room = (await made()).text('KIEM-TRA-LOP.html')
  expect(room).toContain('<template data-course="khai-sinh"><lesson-check data-course="khai-sinh"')
  expect(room).toContain('<details hidden="">')
  expect(room).not.toContain('Làm lại')
  expect(room).toContain('<symbol id="ok">')
  expect(room).toContain(
    '<script src="bai-hoc/ban.js"></script><script src="bai-hoc/lop.js"></script></body>',
  )
})

test('the search knows the chosen course alone', async () => {
  const script = (await made()).text('bai-hoc/tim/muc-luc.js')
  expect(script).toContain('/khoa-hoc/khai-sinh/')
  expect(script).not.toContain('khai-tu')
})

test('the key travels beside the pages, and not in them', async () => {
  const { names, text } = await made()
  expect(names.filter((name) => text(name).includes(KEY.d))).toEqual(['bai-hoc/ban.js'])
})

test('a page that the site no longer has stops the making', async () => {
  const withoutLesson = async (path: string) => (path.endsWith('/bai/') ? undefined : read(path))
  await expect(
    makeEdition({ kit: KIT, edition: EDITION, key: KEY, read: withoutLesson, words }),
  ).rejects.toThrow('The site has no /khoa-hoc/khai-sinh/bai/')
})
