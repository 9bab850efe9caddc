import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { collationKey } from './collation-key.ts'
import { anyTyping } from './testing/any-typing.ts'

const inOrder = (texts: string[]): string[] =>
  texts.toSorted((a, b) => (collationKey(a) < collationKey(b) ? -1 : 1))

test.each([
  ['letters', 'a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z'.split(' ')],
  ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
  ['letters before tones', ['an', 'án', 'anh', 'ăn', 'ân', 'ấn']],
  ['words before what follows them', ['ba', 'ba chẽ', 'bà', 'bà rịa', 'bạ', 'bạc']],
  ['letters with both', ['thuê', 'thuế', 'thuý', 'thư', 'thừa', 'thường']],
])('%s stand in the order of the dictionary', (_what, ordered) =>
  expect(inOrder(ordered.toReversed())).toEqual(ordered),
)

it('sorts capitals and small letters alike', () => expect(collationKey('ĐƯỜNG')).toBe(collationKey('đường')))

it('sorts both places of the tone mark alike', () => expect(collationKey('Hoà')).toBe(collationKey('Hòa')))

it('sorts digits before letters', () =>
  expect(inOrder(['tổ an', 'tổ 2', 'tổ 1'])).toEqual(['tổ 1', 'tổ 2', 'tổ an']))

it('is the same for composed and decomposed input', () =>
  fc.assert(fc.property(anyTyping, (text) => collationKey(text.normalize('NFD')) === collationKey(text))))
