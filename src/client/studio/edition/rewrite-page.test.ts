import { expect, test } from 'vitest'
import { editionHas } from './edition-files.ts'
import { readPage, writePage } from './html-tree.ts'
import { rewritePage } from './rewrite-page.ts'

const has = editionHas(['/khoa-hoc/khai-sinh/', '/khoa-hoc/khai-sinh/ai-di-khai/', '/nguon/luat/', '/tim/'])

const rewritten = (body: string, path = '/khoa-hoc/khai-sinh/ai-di-khai/', head = ''): string => {
  const page = readPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
  rewritePage(page, {
    path,
    has,
    siteOrigin: 'https://hoc.example',
    needsNetworkWords: 'cần mạng',
    scripts: ['/trang.js'],
  })
  return writePage(page)
}

test.each([
  ['a page of the edition by the name of its file', '/nguon/luat/', '../../../nguon/luat/index.html'],
  ['a place in a page', '/khoa-hoc/khai-sinh/#van-ban', '../index.html#van-ban'],
  ['the page itself', '/khoa-hoc/khai-sinh/ai-di-khai/#b', 'index.html#b'],
  ['the search with its words', '/tim/?q=han', '../../../tim/index.html?q=han'],
  ['home', '/', '../../../../MO-BAI-HOC.html'],
  ['the list of courses', '/khoa-hoc/', '../../../../MO-BAI-HOC.html'],
  ['a place on the same page', '#c', '#c'],
  ['a telephone', 'tel:1022', 'tel:1022'],
])('a link leads to %s', (_, href, address) => {
  expect(rewritten(`<a href="${href}">Đọc</a>`)).toContain(`<a href="${address}">Đọc</a>`)
})

test('what is not carried away keeps its whole address and says that it needs a network', () => {
  expect(rewritten('<a href="/khoa-hoc/khai-sinh/kiem-tra/"><b>Bài kiểm tra</b><i></i></a>')).toContain(
    '<a href="https://hoc.example/khoa-hoc/khai-sinh/kiem-tra/"><b>Bài kiểm tra (cần mạng)</b><i></i></a>',
  )
  expect(rewritten('<a href="https://dichvucong.gov.vn/">Cổng</a>')).toContain('>Cổng (cần mạng)</a>')
})

test('a link inside a template is rewritten like any other', () => {
  expect(rewritten('<template><a href="/nguon/luat/">Luật</a></template>')).toContain(
    '<template><a href="../../../nguon/luat/index.html">Luật</a></template>',
  )
})

test('addresses that scripts read are rewritten too', () => {
  expect(rewritten('<course-go data-href="/khoa-hoc/khai-sinh/"></course-go>')).toContain(
    'data-href="../index.html"',
  )
  expect(rewritten('<site-search data-index="/tim/muc-luc.json"></site-search>', '/tim/')).toContain(
    'data-index="muc-luc.js"',
  )
})

test('menus keep only what the edition has', () => {
  const html = rewritten('<header><a href="/tim/">Tìm</a><a href="/dang-nhap/">Đăng nhập</a></header>')
  expect(html).toContain('<header><a href="../../../tim/index.html">Tìm</a></header>')
})

test('a list of sources keeps only those of the edition, and no heading without rows', () => {
  const list = (href: string) =>
    `<section><h2>Nhóm</h2><ul class="plain sources"><li><a href="${href}">Luật</a></li></ul></section>`
  const html = rewritten(`${list('/nguon/luat/')}${list('/nguon/luat-khac/')}`, '/nguon/')
  expect(html.match(/<h2>/g)).toHaveLength(1)
  expect(html).toContain('href="luat/index.html"')
  expect(html).not.toContain('luat-khac')
})

test('modules and what needs a server give way to one plain script', () => {
  const html = rewritten(
    '<course-pack data-course="a"></course-pack><script type="module" src="/_astro/x.js"></script>',
  )
  expect(html).not.toContain('course-pack')
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).toContain('<script src="../../../trang.js"></script></body>')
})

test('the policy of the page lets its files in, keeps the hashes of its styles, and lets nothing out', () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-a'; style-src 'self' 'sha256-b';">`
  expect(rewritten('', undefined, policy)).toContain(
    `content="default-src 'none'; img-src 'self' file: data:; media-src 'self' file:; script-src 'self' file:; style-src 'self' 'sha256-b'; base-uri 'none'; form-action 'self' file:"`,
  )
})
