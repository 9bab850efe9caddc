import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { foldVietnamese, normaliseText } from './normalise-text.ts'
import { anyTyping } from './testing/any-typing.ts'

describe('normal form', () => {
  it('composes letters typed in parts', () =>
    expect(normaliseText('Tie\u0302\u0301ng Vie\u0323\u0302t')).toBe('Tiếng Việt'))

  it('drops what chat programs paste in', () =>
    expect(normaliseText('\u200Bkhai\u00A0 sinh\uFEFF ')).toBe('khai sinh'))

  it('composes a letter and its mark over an invisible character between them', () =>
    expect(normaliseText('e\u200B\u0302')).toBe('ê'))

  test.each([
    ['soft hyphen', 'khai\u00ADsinh'],
    ['joiners', 'khai\u200C\u200D\u2060sinh'],
    ['marks of direction', '\u200Ekhai\u202Csinh\u2069'],
    ['variation selector', 'khaisinh\uFE0F'],
  ])('drops %s', (_name, typed) => expect(normaliseText(typed)).toBe('khaisinh'))

  it('makes every kind of space, tabs and line ends one space', () =>
    expect(normaliseText(' a\u00A0b\u202F\u2009c\u3000d\te\r\nf ')).toBe('a b c d e f'))

  it('makes full-width letters, digits and signs ASCII', () =>
    expect(normaliseText('ＣＣＣＤ　０１２／ａ')).toBe('CCCD 012/a'))

  it('reads the look-alikes of Đ as Đ', () => expect(normaliseText('Ðăng ðã Ɖông')).toBe('Đăng đã Đông'))

  it('keeps signs that mean something of their own', () =>
    expect(normaliseText('5 m² ½ № “Ý”')).toBe('5 m² ½ № “Ý”'))

  it('changes nothing the second time', () =>
    fc.assert(fc.property(anyTyping, (text) => normaliseText(normaliseText(text)) === normaliseText(text))))

  it('is the same for composed and decomposed input', () =>
    fc.assert(
      fc.property(
        anyTyping,
        (text) => normaliseText(text.normalize('NFD')) === normaliseText(text.normalize('NFC')),
      ),
    ))
})

describe('folding', () => {
  it('knows đ, which is not a letter with a mark', () => expect(foldVietnamese('Đăng ký')).toBe('dang ky'))

  it('takes every mark away', () => expect(foldVietnamese('ẫ ữ ợ ỵ Ề')).toBe('a u o y e'))

  it('leaves no space where a mark stood alone', () => expect(foldVietnamese('xã \u0301')).toBe('xa'))

  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(anyTyping, (text) => foldVietnamese(foldVietnamese(text)) === foldVietnamese(text)),
    ))
})
