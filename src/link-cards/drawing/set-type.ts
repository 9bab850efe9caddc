import type { Glyph } from 'opentype.js'
import type { Typeface } from './typeface.ts'

interface SetGlyph {
  glyph: Glyph
  /** From the beginning of the line, in ems. */
  at: number
}

export interface SetLine {
  glyphs: SetGlyph[]
  /** In ems. */
  width: number
}

/** Thrown for a letter that the font does not have: it would be an empty box in the picture. */
export class MissingLetterError extends Error {
  readonly letter: string

  constructor(letter: string) {
    super(`The font has no "${letter}".`)
    this.letter = letter
  }
}

/**
 * A line of text as glyphs side by side. Every letter of Vietnamese with its marks is one glyph of the font, so the text
 * is composed first.
 * @throws MissingLetterError
 */
export const setType = (text: string, typeface: Typeface): SetLine => {
  const glyphs: SetGlyph[] = []
  let width = 0
  for (const letter of text.normalize('NFC')) {
    const found = typeface.glyphOf(letter)
    if (found === undefined) throw new MissingLetterError(letter)
    const before = glyphs.at(-1)
    const at = width + (before === undefined ? 0 : typeface.kerning(before.glyph, found.glyph))
    glyphs.push({ glyph: found.glyph, at })
    width = at + found.advance
  }
  return { glyphs, width }
}
