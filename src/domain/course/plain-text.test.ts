import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.ts'

describe('words of a piece of HTML', () => {
  it('are kept apart where a paragraph or a list item ends', () =>
    expect(plainText('<p>Nộp tờ khai.</p><ul><li>Bản chính</li><li>Bản sao</li></ul>')).toBe(
      'Nộp tờ khai. Bản chính Bản sao',
    ))
  it('hold together inside a sentence', () =>
    expect(plainText('nơi <strong>cha</strong>, mẹ cư trú')).toBe('nơi cha, mẹ cư trú'))
  it('are read, not shown in code', () =>
    expect(plainText('A &#x26; B &#60; C &lt; &amp;')).toBe('A & B < C < &'))
  it('leave out the names of columns', () =>
    expect(
      plainText(
        '<table><thead><tr><th>Nộp gì</th></tr></thead><tbody><tr><td>Tờ khai</td></tr></tbody></table>',
      ),
    ).toBe('Tờ khai'))
})
