import { expect, test } from 'vitest'
import { MissingLetterError, setType } from './set-type.ts'
import { readTypeface } from './typeface.ts'

const bold = readTypeface('bold')

test('a letter with all its marks is one glyph, also where they were typed apart', () => {
  expect(setType('ẫ', bold).glyphs).toHaveLength(1)
  expect(setType('a\u0302\u0303', bold)).toEqual(setType('ẫ', bold))
})

test('the a of "Tạ" comes under the arm of the T', () => {
  const [, second] = setType('Tạ', bold).glyphs
  // The T is 0.643 em wide, and the font draws the pair 0.102 em closer.
  expect(second?.at).toBeCloseTo((bold.glyphOf('T')?.advance ?? 0) - 0.102, 6)
})

test('a no-break space is as wide as a space', () => {
  expect(setType('hồ\u00A0sơ', bold).width).toBe(setType('hồ sơ', bold).width)
})

test.each(['đ', 'Đ', 'ư', 'Ữ', 'ỵ', '“', '”', '–', '…', '·', '₫', '°', '≥', '×'])(
  'the font has %s',
  (letter) => {
    expect(() => setType(letter, bold)).not.toThrow()
  },
)

test('a letter the font does not have is named, not drawn as an empty box', () => {
  expect(() => setType('Chữ 漢 lạ', bold)).toThrow(new MissingLetterError('漢'))
})
