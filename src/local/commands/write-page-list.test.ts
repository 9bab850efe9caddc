import { expect, test } from 'vitest'
import { sharedPageOf } from './write-page-list.ts'

const head = (path: string, title: string): string =>
  `<link rel="canonical" href="https://hoc.example${path}"><meta name="theme-color" content="#132650"><meta property="og:title" content="${title}"><meta property="og:description" content="Bốn phút.">`

test('a page is told by its address, title and description', () => {
  expect(sharedPageOf(head('/khoa-hoc/a/mot/', 'Ai &quot;đi&quot; khai &amp; ở đâu'))).toEqual({
    path: '/khoa-hoc/a/mot/',
    title: 'Ai "đi" khai & ở đâu',
    description: 'Bốn phút.',
  })
})

test('the picture of its link card is told by its path', () => {
  const page = `${head('/khoa-hoc/a/mot/', 'Ai đi khai')}<meta property="og:image" content="https://hoc.example/the/3ec4f5ea58449557.png">`
  expect(sharedPageOf(page)).toMatchObject({ picture: '/the/3ec4f5ea58449557.png' })
})

test('a page that names no address to search engines is not shared', () => {
  const unlisted = '<meta name="robots" content="noindex"><meta property="og:title" content="Việc của tôi">'
  expect(sharedPageOf(unlisted)).toBeUndefined()
})

test('an address that no link may have is not shared', () => {
  expect(sharedPageOf(head('/Trang.html', 'Trang'))).toBeUndefined()
})
