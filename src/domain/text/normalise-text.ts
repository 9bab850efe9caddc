/**
 * The one form in which text is kept and compared: letters composed (NFC), no invisible characters of pasted chat text,
 * full-width letters and digits as ASCII, the Icelandic Ð of old fonts as Đ, every run of spaces as one. The words, their
 * case and their punctuation stay as typed.
 */
export const normaliseText = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\uFF01-\uFF5E]/g, toAscii)
    .replace(/[ÐðƉɖ]/g, (letter) => STROKED_D[letter] ?? letter)
    // After the others: an invisible character or a full-width letter would keep letter and mark from being composed.
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()

/** Lower case without marks, đ as d: for comparing what people type in a hurry. Folding twice changes nothing more. */
export const foldVietnamese = (text: string): string =>
  normaliseText(text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase().replaceAll('đ', 'd')

// The full-width forms stand in the order of ASCII, this far above it.
const FULL_WIDTH_OFFSET = 0xff01 - 0x21

const toAscii = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET)

/** Letters that look like the Vietnamese Đ and are not: eth and the African D. */
const STROKED_D: Record<string, string> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' }
