import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { shareOf, weighVietnamese } from './vietnamese-evidence.ts'
import { fromVni } from './vni.ts'

type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni'

export interface DecodedText {
  /** In normal form C, without byte order mark; line ends as in the file. */
  text: string
  encoding: TextEncoding
  /** `ask`: the best reading there is, but a person should say whether it reads right. */
  confidence: 'sure' | 'ask'
}

/**
 * The text of a file whose encoding nobody told. A byte order mark is believed, then UTF-16 by its zeros, then UTF-8; bytes
 * that are none of these are read in each encoding once used in Việt Nam, and the reading that spells Vietnamese best is
 * taken. Never throws.
 *
 * @returns `not-text` for pictures, archives and other bytes that no encoding makes text of
 */
export const decodeText = (bytes: Uint8Array): Result<DecodedText, { code: 'not-text' }> => {
  const marked = byMark(bytes)
  const decoded = marked ?? byZeros(bytes) ?? asUtf8(bytes) ?? bySpelling(bytes)
  return isText(decoded.text) ? succeed(decoded) : fail({ code: 'not-text' })
}

const MARKS: readonly { mark: readonly number[]; encoding: TextEncoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

const byMark = (bytes: Uint8Array): DecodedText | undefined => {
  const found = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (found === undefined) return undefined
  const text = decode(bytes, found.encoding)
  return { text, encoding: found.encoding, confidence: text.includes(BROKEN) ? 'ask' : 'sure' }
}

// Spaces, digits and line ends make one byte in ten of any Vietnamese text a zero in UTF-16, always on the same side.
const byZeros = (bytes: Uint8Array): DecodedText | undefined => {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [atEven = 0, atOdd = 0] = zeros
  const pairs = bytes.length / 2
  if (Math.max(atEven, atOdd) < pairs / 5 || Math.min(atEven, atOdd) > pairs / 100) return undefined
  const encoding = atOdd > atEven ? 'utf-16le' : 'utf-16be'
  const text = decode(bytes, encoding)
  return text.includes(BROKEN) ? undefined : { text, encoding, confidence: 'sure' }
}

const asUtf8 = (bytes: Uint8Array): DecodedText | undefined => {
  const text = decode(bytes, 'utf-8')
  return text.includes(BROKEN) ? undefined : { text, encoding: 'utf-8', confidence: 'sure' }
}

const WORDS_TO_JUDGE = 3
const WELL_SPELLED = 0.8

const bySpelling = (bytes: Uint8Array): DecodedText => {
  const western = decode(bytes, 'windows-1252')
  const readings: { text: string; encoding: TextEncoding }[] = [
    { text: decode(bytes, 'windows-1258'), encoding: 'windows-1258' },
    { text: fromTcvn3(asSigns(bytes)), encoding: 'tcvn3' },
    { text: fromVni(western), encoding: 'vni' },
    // Cut off in the middle of a letter, or a few foreign bytes in a text that is whole otherwise.
    { text: decode(bytes, 'utf-8'), encoding: 'utf-8' },
  ]
  const [best, next] = readings
    .map((reading) => ({ ...reading, evidence: weighVietnamese(reading.text) }))
    .sort((a, b) => shareOf(b.evidence) - shareOf(a.evidence))
  if (best === undefined || best.evidence.spelled === 0)
    return { text: western, encoding: 'windows-1252', confidence: 'ask' }
  const isClear =
    best.encoding !== 'utf-8' &&
    best.evidence.spelled >= WORDS_TO_JUDGE &&
    shareOf(best.evidence) >= WELL_SPELLED &&
    (next === undefined || shareOf(next.evidence) < shareOf(best.evidence) / 2)
  return { text: best.text, encoding: best.encoding, confidence: isClear ? 'sure' : 'ask' }
}

/** What a decoder puts in place of bytes that mean nothing. */
const BROKEN = '\ufffd'

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes).normalize('NFC')

// Every byte as the sign of its number, also those that Windows-1252 leaves empty.
const asSigns = (bytes: Uint8Array): string => {
  let signs = ''
  for (let at = 0; at < bytes.length; at += PIECE)
    signs += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  return signs
}

// Arguments of one call are limited.
const PIECE = 8192

/** Control characters that a text file may hold: tab, line ends, page breaks, and the end mark of DOS. */
const PLAIN_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a])

const isText = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20 && !PLAIN_CONTROLS.has(code)) return false
  }
  return true
}
