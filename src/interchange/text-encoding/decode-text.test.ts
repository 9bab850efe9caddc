import { expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'
import { toTcvn3, toVni } from './testing/to-legacy.ts'

const SENTENCE = 'Đăng ký tạm trú ở xã Yên Nguyên, hạn 30 ngày.'

const bytesOf = (signs: string): Uint8Array => Uint8Array.from(signs, (sign) => sign.charCodeAt(0))

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return isLittle ? bytes : bytes.swap16()
}

it.each([
  ['UTF-8', Buffer.from(SENTENCE), 'utf-8'],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${SENTENCE}`), 'utf-8'],
  ['UTF-16 with its mark', utf16(`\ufeff${SENTENCE}`, true), 'utf-16le'],
  ['UTF-16 of the other order, with its mark', utf16(`\ufeff${SENTENCE}`, false), 'utf-16be'],
  ['UTF-16 without a mark', utf16(SENTENCE, true), 'utf-16le'],
  ['UTF-16 of the other order, without a mark', utf16(SENTENCE, false), 'utf-16be'],
  // Letters with circumflex, breve or horn are whole in Windows-1258, tones stand behind them.
  [
    'Windows-1258',
    bytesOf('\xd0\xe3ng ky\xec ta\xf2m tr\xfa \xf5\xd2 xa\xde Y\xean Nguy\xean, ha\xf2n 30 ng\xe0y.'),
    'windows-1258',
  ],
  ['TCVN3', bytesOf(toTcvn3(SENTENCE)), 'tcvn3'],
  ['VNI', bytesOf(toVni(SENTENCE)), 'vni'],
] as const)('reads %s', (_name, bytes, encoding) =>
  expect(decodeText(bytes)).toEqual({ ok: true, value: { text: SENTENCE, encoding, confidence: 'sure' } }),
)

it('composes letters that the file has in parts', () =>
  expect(decodeText(Buffer.from(SENTENCE.normalize('NFD')))).toMatchObject({ value: { text: SENTENCE } }))

it('reads what is cut off in the middle of a letter, and asks', () =>
  expect(decodeText(Buffer.from(`${SENTENCE} Hạ`).subarray(0, -1))).toMatchObject({
    value: { encoding: 'utf-8', confidence: 'ask' },
  }))

it('asks about bytes that spell nothing', () =>
  expect(decodeText(bytesOf('Zürich, Köln'))).toEqual({
    ok: true,
    value: { text: 'Zürich, Köln', encoding: 'windows-1252', confidence: 'ask' },
  }))

it('reads nothing as nothing', () =>
  expect(decodeText(new Uint8Array())).toMatchObject({ value: { text: '', confidence: 'sure' } }))

it.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]],
  ['an archive', [0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0]],
])('does not make text of %s', (_name, bytes) =>
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: false, code: 'not-text' }),
)
