import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** An encoding from before Unicode that lives in a font: its letters are Western signs drawn as Vietnamese ones. */
export type LegacyEncoding = 'tcvn3' | 'vni'

export const READ_LEGACY: Record<LegacyEncoding, (text: string) => string> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
}

/**
 * The encoding that a font of this name stands for; undefined for fonts of Unicode. TCVN3 fonts are named `.Vn…`, VNI fonts
 * `VNI-…`.
 */
export const legacyEncodingOf = (fontName: string): LegacyEncoding | undefined => {
  const name = fontName.trim().toLowerCase()
  if (name.startsWith('.vn')) return 'tcvn3'
  return /^vni[- ]/.test(name) ? 'vni' : undefined
}

/**
 * Text in a font of before Unicode, as Unicode; as it is where the font is none of these. A TCVN3 font whose name ends in H
 * (`.VnTimeH`) draws every letter as a capital.
 */
export const fromLegacyFont = (text: string, fontName: string): string => {
  const encoding = legacyEncodingOf(fontName)
  if (encoding === undefined) return text
  const unicode = READ_LEGACY[encoding](text)
  return encoding === 'tcvn3' && fontName.trim().endsWith('H') ? unicode.toUpperCase() : unicode
}
