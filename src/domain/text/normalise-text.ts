/** Canonical composition, no-break and zero-width characters from pasted chat text made plain, spaces collapsed. */
export const normaliseText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Lower case without marks, đ as d: for comparing what people type in a hurry. */
export const foldVietnamese = (text: string): string =>
  normaliseText(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
