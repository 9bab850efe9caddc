import type { Glyph } from 'opentype.js'
import { coverOutline, type Mask } from './cover-outline.ts'
import { flattenPath } from './flatten-path.ts'
import type { Weight } from './typeface.ts'

/** A glyph begins at a quarter of a pixel: its neighbours then stand as evenly as the outlines do. */
const PHASES = 4

/** Above every size of type, so that no two kinds of letter have one number. */
const LARGEST = 1024

export interface TypeCase {
  /**
   * A glyph as pixels, drawn once for each size and place between two pixels.
   * @param x where it begins, in pixels
   * @returns its mask, and the whole pixel from which the mask is counted
   */
  take(weight: Weight, glyph: Glyph, size: number, x: number): { mask: Mask; column: number }
}

/** Drawing an outline takes longer than copying it, and the same letters come in every title. */
export const createTypeCase = (): TypeCase => {
  const held = new Map<number, Mask>()
  return {
    take(weight, glyph, size, x) {
      const quarters = Math.round(x * PHASES)
      const column = Math.floor(quarters / PHASES)
      const phase = quarters - column * PHASES
      const id = ((glyph.index * LARGEST + size) * PHASES + phase) * 2 + (weight === 'bold' ? 1 : 0)
      const mask = held.get(id) ?? coverOutline(flattenPath(glyph.getPath(phase / PHASES, 0, size).commands))
      held.set(id, mask)
      return { mask, column }
    },
  }
}
