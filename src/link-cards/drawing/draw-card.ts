import type { LinkCard } from '../link-card.ts'
import { CARD_WIDTH } from './card-size.ts'
import type { Mask } from './cover-outline.ts'
import { drawCloth } from './draw-cloth.ts'
import { layOutCard, type PlacedLine } from './lay-out-card.ts'
import type { Ramp } from './palette.ts'
import { type SetLine, setType } from './set-type.ts'
import { createTypeCase } from './type-case.ts'
import { readTypeface, type Weight } from './typeface.ts'

/** Draws cards as pixels, one byte of the palette each. */
export interface CardDrawer {
  /**
   * @throws MissingLetterError for a letter the font does not have
   * @throws LongTextError for a text without room
   */
  draw(card: LinkCard): Uint8Array
  drawLine(pixels: Uint8Array, line: PlacedLine): void
}

/** What all cards share, the font above all, is made once. */
export const createCardDrawer = (): CardDrawer => {
  const typefaces = { regular: readTypeface('regular'), bold: readTypeface('bold') }
  const typeCase = createTypeCase()
  const cloth = drawCloth()

  const set = (text: string, weight: Weight): SetLine => setType(text, typefaces[weight])

  // Breaking a title evenly measures the same lines again and again.
  const widths = new Map<string, number>()
  const widthOf = (text: string, weight: Weight): number => {
    const id = `${weight} ${text}`
    const width = widths.get(id) ?? set(text, weight).width
    widths.set(id, width)
    return width
  }

  const drawLine = (pixels: Uint8Array, { text, weight, size, x, y, ramp }: PlacedLine): void => {
    for (const { glyph, at } of set(text, weight).glyphs) {
      const { mask, column } = typeCase.take(weight, glyph, size, x + at * size)
      print(pixels, mask, column, y, ramp)
    }
  }

  const draw = (card: LinkCard): Uint8Array => {
    const pixels = cloth.slice()
    widths.clear()
    const lines = layOutCard(card, widthOf)
    for (const line of lines) drawLine(pixels, line)
    return pixels
  }

  return { draw, drawLine }
}

/** Where two letters touch, what covers more of a pixel stays: a mark may reach over its neighbour. */
const print = (pixels: Uint8Array, mask: Mask, column: number, baseLine: number, ramp: Ramp): void => {
  for (let row = 0; row < mask.height; row++) {
    const start = (baseLine + mask.top + row) * CARD_WIDTH + column + mask.left
    for (let at = 0; at < mask.width; at++) {
      const coverage = mask.coverage[row * mask.width + at] ?? 0
      if (coverage === 0) continue
      const place = start + at
      pixels[place] = Math.max(ramp.shades[coverage] ?? ramp.full, sameRamp(pixels[place] ?? 0, ramp))
    }
  }
}

/** What an earlier letter of this colour left at a pixel; the bare ground of another ramp counts for nothing. */
const sameRamp = (held: number, { ground, full }: Ramp): number =>
  held >= ground && held <= full ? held : ground
