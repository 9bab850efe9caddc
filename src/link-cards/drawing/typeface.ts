import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Font, type Glyph } from 'opentype.js'

export type Weight = 'regular' | 'bold'

/** One weight of the type that cards are set in. Lengths are parts of the size of the type, so that 1 is one em. */
export interface Typeface {
  weight: Weight
  /** Undefined for a letter that the font does not have. */
  glyphOf(letter: string): PlacedGlyph | undefined
  /** How much nearer than its advance a letter lets the next one come; negative for "Tạ". */
  kerning(left: Glyph, right: Glyph): number
}

interface PlacedGlyph {
  glyph: Glyph
  advance: number
}

const FILES: Record<Weight, string> = {
  regular: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  bold: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
}

/** Be Vietnam Pro, drawn for Vietnamese: its marks keep clear of each other and of the line above. */
export const readTypeface = (weight: Weight): Typeface => {
  const file = readFileSync(createRequire(import.meta.url).resolve(FILES[weight]))
  const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  return { weight, glyphOf: glyphFinder(font), kerning: kerningFinder(font) }
}

const glyphFinder = (font: Font): Typeface['glyphOf'] => {
  const known = new Map<string, PlacedGlyph | undefined>()
  return (letter) => {
    if (!known.has(letter)) {
      const glyph = font.charToGlyph(letter)
      // Number 0 is the empty box that fonts show for a letter they do not have.
      const found =
        glyph.index === 0 ? undefined : { glyph, advance: (glyph.advanceWidth ?? 0) / font.unitsPerEm }
      known.set(letter, found)
    }
    return known.get(letter)
  }
}

const kerningFinder = (font: Font): Typeface['kerning'] => {
  const known = new Map<number, number>()
  return (left, right) => {
    const pair = left.index * 0x10000 + right.index
    const found = known.get(pair) ?? font.getKerningValue(left, right) / font.unitsPerEm
    known.set(pair, found)
    return found
  }
}
