import { describe, expect, it } from 'vitest'
import { foldVietnamese, normaliseText } from './normalise-text.ts'

describe('normal form', () => {
  it('composes letters typed in parts', () =>
    expect(normaliseText('Tie\u0302\u0301ng Vie\u0323\u0302t')).toBe('Tiếng Việt'))
  it('drops what chat programs paste in', () =>
    expect(normaliseText('\u200Bkhai\u00A0 sinh\uFEFF ')).toBe('khai sinh'))
})

describe('folding', () => {
  it('knows đ, which is not a letter with a mark', () => expect(foldVietnamese('Đăng ký')).toBe('dang ky'))
  it('takes every mark away', () => expect(foldVietnamese('ẫ ữ ợ ỵ Ề')).toBe('a u o y e'))
})
