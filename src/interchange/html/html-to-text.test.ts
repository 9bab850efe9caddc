import { expect, it } from 'vitest'
import { htmlToText } from './html-to-text.ts'

it('keeps the words and sets paragraphs apart', () =>
  expect(
    htmlToText('<p>Tạm&nbsp;trú</p><p>là gì?<br/>Chọn &lt;một&gt; ý &#273;&#xFA;ng</p>')
      .text.replace(/\s+/g, ' ')
      .trim(),
  ).toBe('Tạm trú là gì? Chọn <một> ý đúng'))

it('tells what text cannot hold', () =>
  expect(
    htmlToText('H<sub>2</sub>O <a href="https://vd.vn">xem</a> <video src="a.mp4"></video>').lost,
  ).toEqual([
    { code: 'formatting-dropped', found: '<sub>' },
    { code: 'link-dropped', found: 'https://vd.vn' },
    { code: 'media-dropped', found: 'a.mp4' },
  ]))

it.each([
  '<script>alert(1)</script>x',
  '<SCRIPT src=//a>alert(1)</sCript >x',
  '<b onclick="alert(1)">x</b>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<svg><script>alert(1)</script></svg>x',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>x',
])('takes what could run out of %j, and says so', (html) => {
  const { text, lost } = htmlToText(html)
  expect(text).toBe('x')
  expect(lost.map(({ code }) => code)).toContain('unsafe-removed')
})

it('leaves style sheets and comments out', () =>
  expect(htmlToText('<style>p{color:red}</style>a<!-- b -->c').text).toBe('ac'))

it('takes a sign that begins no tag for a sign', () =>
  expect(htmlToText('1 < 2, a <b, 3 > 2 <').text).toBe('1 < 2, a <b, 3 > 2 <'))

it('names pictures with their words', () =>
  expect(htmlToText(`<img src='@@PLUGINFILE@@/so%20do.png' alt="Sơ đồ">`).pictures).toEqual([
    { address: '@@PLUGINFILE@@/so%20do.png', alt: 'Sơ đồ' },
  ]))

it('needs no longer for a text of unclosed quotes', () => {
  const html = '<a "'.repeat(200_000)
  expect(htmlToText(html).text).toBe(html)
})
