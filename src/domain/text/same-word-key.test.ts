import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { sameWordKey } from './same-word-key.ts'
import { anyTyping } from './testing/any-typing.ts'

const SAME = (a: string, b: string): void => expect(sameWordKey(a)).toBe(sameWordKey(b))
const OTHER = (a: string, b: string): void => expect(sameWordKey(a)).not.toBe(sameWordKey(b))

describe('where the tone mark stands does not matter', () => {
  test.each([
    ['hoà', 'hòa'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['uỷ ban', 'ủy ban'],
    ['quý', 'qúy'],
    ['giả', 'gỉa'],
    ['của', 'cuả'],
    ['toàn', 'tòan'],
  ])('%s and %s are one word', SAME)

  test.each([
    ['giạ', 'gịa'],
    ['hoà', 'hoá'],
    ['hoà', 'hoa'],
    ['thuý', 'thuỷ'],
    ['mà', 'má'],
  ])('%s and %s are two words', OTHER)
})

describe('i and y', () => {
  test.each([
    ['hi sinh', 'hy sinh'],
    ['kĩ', 'kỹ'],
    ['lí', 'lý'],
    ['mĩ', 'mỹ'],
    ['bác sĩ', 'bác sỹ'],
    ['tỉ lệ', 'tỷ lệ'],
    ['quí', 'quý'],
  ])('%s and %s are one word', SAME)

  test.each([
    ['hai', 'hay'],
    ['tai', 'tay'],
    ['thúi', 'thuý'],
    ['Thi', 'Thy'],
    ['Vi', 'Vy'],
    ['mía', 'mýa'],
    ['kĩ', 'kỷ'],
  ])('%s and %s are two words', OTHER)
})

it('sets no store by case, quotes, dashes and spaces', () =>
  SAME(' “Căn cước” –  ĐIỆN TỬ ', '"căn cước" - điện tử'))

it('keeps the letters ă â ê ô ơ ư đ apart from those without marks', () => {
  for (const [marked, plain] of ['ăa', 'âa', 'êe', 'ôo', 'ơo', 'ưu', 'đd']) OTHER(marked ?? '', plain ?? '')
})

it('leaves words of other languages as they are', () => {
  expect(sameWordKey('café déjà naïve')).toBe('café déjà naïve')
})

it('changes nothing the second time', () =>
  fc.assert(fc.property(anyTyping, (text) => sameWordKey(sameWordKey(text)) === sameWordKey(text))))
