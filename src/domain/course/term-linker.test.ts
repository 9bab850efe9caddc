import { expect, it } from 'vitest'
import type { LessonBlock } from './lesson.ts'
import { termLinker } from './term-linker.ts'

const html = (text: string): LessonBlock => ({ type: 'html', html: text })
const linked = (blocks: LessonBlock[], ...terms: string[]) =>
  termLinker(terms, (term) => `/t/#${term}`)(blocks)
const textOf = (block: LessonBlock | undefined): string => (block?.type === 'html' ? block.html : '')

it('leads from the first use of a term in a lesson, however it is written, and from no other', () => {
  const blocks = linked(
    [html('<p>Số định danh có 12 chữ số.</p>'), html('<p>Ghi số định danh.</p>')],
    'số định danh',
  )
  expect(blocks.map(textOf)).toEqual([
    '<p><a class="term" href="/t/#số định danh">Số định danh</a> có 12 chữ số.</p>',
    '<p>Ghi số định danh.</p>',
  ])
})

it('takes the longer of two terms that begin at the same word', () => {
  expect(
    textOf(linked([html('<p>Giấy khai sinh, rồi khai sinh.</p>')], 'khai sinh', 'giấy khai sinh')[0]),
  ).toBe(
    '<p><a class="term" href="/t/#giấy khai sinh">Giấy khai sinh</a>, rồi <a class="term" href="/t/#khai sinh">khai sinh</a>.</p>',
  )
})

it('never cuts a word, and leaves links, code and headings alone', () => {
  const text = '<h3>Hộ</h3><p><a href="/x">hộ</a> <code>hộ</code> hộ2 thộ</p>'
  expect(textOf(linked([html(text)], 'hộ')[0])).toBe(text)
})

it('leaves practice questions alone', () => {
  const check: LessonBlock = {
    type: 'check',
    check: { id: 'thu', promptHtml: '<p>Căn cước là gì?</p>', choices: [] },
  }
  expect(linked([check], 'căn cước')).toEqual([check])
})
