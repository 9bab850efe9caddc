import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { compareTexts } from './compare-texts.ts'
import { foldVietnamese, normaliseText } from './normalise-text.ts'
import { plainPunctuation } from './plain-punctuation.ts'
import { sameWordKey } from './same-word-key.ts'
import { anyPhrase, anyTyping } from './testing/any-typing.ts'

test.each([
  ['Tạm trú', 'Tạm trú', 'exact'],
  ['Tạm trú', 'Ta\u0323m tru\u0301', 'exact'],
  ['Tạm trú', ' Tạm\u00A0trú\u200B', 'exact'],
  ['“Tạm trú” – 30 ngày', '"Tạm trú" - ３０ ngày', 'exact'],
  ['Tạm trú', 'tạm TRÚ', 'same-word'],
  ['Uỷ ban', 'Ủy ban', 'same-word'],
  ['chữ kí số', 'chữ ký số', 'same-word'],
  ['HOÀ lí', 'hòa lý', 'same-word'],
  ['Đăng ký', 'dang ky', 'same-without-marks'],
  ['Đăng ký', 'dang ki', 'same-without-marks'],
  ['Đăng ký', 'đăng ky', 'same-without-marks'],
  ['khai sinh', 'khai tử', 'different'],
  ['hai', 'hay', 'different'],
  ['tạm trú', 'tạmtrú', 'different'],
  ['xã', '', 'different'],
])('%j and %j: %s', (a, b, level) => expect(compareTexts(a, b)).toBe(level))

const relatives = anyPhrase.chain((phrase) =>
  fc.tuple(
    fc.constantFrom(phrase, phrase.toUpperCase(), foldVietnamese(phrase)),
    fc.constantFrom(phrase, phrase.normalize('NFD'), foldVietnamese(phrase).toUpperCase()),
  ),
)

describe('for any two texts', () => {
  it('the level is the same from either side', () =>
    fc.assert(
      fc.property(
        fc.oneof(relatives, fc.tuple(anyTyping, anyTyping)),
        ([a, b]) => compareTexts(a, b) === compareTexts(b, a),
      ),
    ))

  it('a text is exactly itself, composed or not', () =>
    fc.assert(fc.property(anyTyping, (text) => compareTexts(text, text.normalize('NFD')) === 'exact')))

  it('case alone leaves the words the same', () =>
    fc.assert(
      fc.property(anyPhrase, (phrase) =>
        ['exact', 'same-word'].includes(compareTexts(phrase, phrase.toUpperCase())),
      ),
    ))

  it('marks alone leave the letters the same', () =>
    fc.assert(
      fc.property(anyPhrase, (phrase) => compareTexts(phrase, foldVietnamese(phrase)) !== 'different'),
    ))

  it('each level holds wherever a stricter one does', () =>
    fc.assert(
      fc.property(fc.oneof(relatives, fc.tuple(anyTyping, anyTyping)), ([a, b]) => {
        const plain = (text: string) => plainPunctuation(normaliseText(text))
        const isExact = plain(a) === plain(b)
        const isSameWord = sameWordKey(a) === sameWordKey(b)
        const isSameWithoutMarks = foldVietnamese(sameWordKey(a)) === foldVietnamese(sameWordKey(b))
        return (!isExact || isSameWord) && (!isSameWord || isSameWithoutMarks)
      }),
    ))

  it('whatever is exactly the same is the same word, plain or not', () =>
    fc.assert(
      fc.property(
        anyTyping,
        (text) => sameWordKey(plainPunctuation(normaliseText(text))) === sameWordKey(text),
      ),
    ))

  it('what two texts are to a third at one level, they are to each other', () =>
    fc.assert(
      fc.property(anyPhrase, anyPhrase, fc.constantFrom('NFC', 'NFD'), (a, b, form) => {
        const c = foldVietnamese(a).normalize(form)
        return compareTexts(a, b) === 'different' || compareTexts(b, c) !== 'different'
      }),
    ))
})
