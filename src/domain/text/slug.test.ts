import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { toSlug } from './slug.ts'
import { anyTyping } from './testing/any-typing.ts'

test.each([
  ['Đăng ký khai sinh', 'dang-ky-khai-sinh'],
  ['Ai đi khai? Ở đâu, khi nào…', 'ai-di-khai-o-dau-khi-nao'],
  ['  “Tạm trú” – 30 ngày! ', 'tam-tru-30-ngay'],
  ['Thông tư 04/2024/TT-BTP', 'thong-tu-04-2024-tt-btp'],
  ['Ngu\u031Bo\u031B\u0300i nu\u031Bo\u031B\u0301c', 'nguoi-nuoc'],
  ['ＣＣＣＤ', 'cccd'],
  ['!?', ''],
])('%j becomes %j', (text, slug) => expect(toSlug(text)).toBe(slug))

it('is made of ASCII words and hyphens between them, whatever the text', () =>
  fc.assert(fc.property(anyTyping, (text) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(toSlug(text)))))

it('of a slug is the slug', () =>
  fc.assert(fc.property(anyTyping, (text) => toSlug(toSlug(text)) === toSlug(text))))
