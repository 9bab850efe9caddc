import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { readLessonBlocks } from '../../content/markdown/lesson-blocks.ts'
import { LessonText } from '../../content/markdown/lesson-text.ts'
import { parseMarkdown } from '../../content/markdown/parse-markdown.ts'
import { cell, docx, p, r, row, table } from './fixtures/docx-builder.ts'
import { RICH } from './fixtures/rich-docx.ts'
import { readDocx } from './read-docx.ts'
import { toLessonDraft } from './word-lesson.ts'

const markdownOf = (bytes: Uint8Array): string => {
  const read = readDocx(bytes)
  if (!read.ok) throw new Error(read.code)
  return toLessonDraft(read.value).markdown
}

/** The text a reader sees, without blanks. */
const shown = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(shown).join('') : ''

const bare = (text: string): string => text.replace(/\s/g, '')

/** Signs that mean something to Markdown, HTML or our blocks, and plain letters between them. */
const sign = fc.constantFrom(
  ...'*_`~[]()<>&|#+-=:.!\\"{}1aBđ ế;,/'.split(''),
  '&lt;',
  '==>',
  '[x]',
  '](',
  '<b>',
  '-->',
)
const piece = fc.tuple(
  fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join('')),
  fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:b/><w:i/>'),
)
// An x at the front keeps it running text: marks typed by hand become marks, which is meant.
const runs = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => ({
  text: `x${pieces.map(([text]) => text).join('')}`,
  xml: r('x') + pieces.map(([text, look]) => r(text, look)).join(''),
}))

describe('the Markdown of an imported lesson', () => {
  it('shows every letter of a paragraph and adds none', async () => {
    await fc.assert(
      fc.property(fc.array(runs, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const markdown = markdownOf(docx({ body: paragraphs.map(({ xml }) => p(xml)).join('') }))
        expect(bare(shown(parseMarkdown(markdown)))).toBe(bare(paragraphs.map(({ text }) => text).join('')))
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  it('shows every letter of a table and adds none', async () => {
    await fc.assert(
      fc.property(fc.array(runs, { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
        const at = (run: typeof a): string => cell(p(run?.xml ?? ''))
        const tree = parseMarkdown(markdownOf(docx({ body: table(row(at(a), at(b)), row(at(c), at(d))) })))
        expect(tree.children.map(({ type }) => type)).toEqual(['table'])
        expect(bare(shown(tree))).toBe(bare([a, b, c, d].map((run) => run?.text ?? '').join('')))
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  it('is fit for a lesson but for what the author is asked', () => {
    const text = new LessonText('bai.md', 0)
    readLessonBlocks(markdownOf(docx(RICH)), text)
    expect(text.faults.map(({ field, found }) => `${field}: ${found}`)).toEqual(['figure alt: ""'])
  })

  it('is harmless as a page, whatever the file holds', () => {
    const attacks = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg onload=alert(1)>',
      '[x](javascript:alert(1))',
    ]
    const body =
      attacks.map((text) => p(r(text))).join('') + p(`<w:hyperlink r:id="a">${r('bấm')}</w:hyperlink>`)
    const links: [string, string, string][] = [['a', 'hyperlink', 'javascript:alert(1)']]
    const text = new LessonText('bai.md', 0)
    const html = readLessonBlocks(markdownOf(docx({ body, links })), text)
      .map(({ block }) => ('html' in block ? block.html : ''))
      .join('')
    expect(text.faults).toEqual([])
    expect(html.match(/<[a-z]+[^>]*>/g)).toEqual(['<p>', '<p>', '<p>', '<p>', '<p>'])
  })
})
