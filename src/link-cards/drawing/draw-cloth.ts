import { CARD_HEIGHT, CARD_WIDTH, MARGIN } from './card-size.ts'
import { TURMERIC_ON_CLOTH, WHITE_ON_CLOTH } from './palette.ts'

/** A card is a page 400 wide, as a chat shows it, for a screen of three pixels to one; a stitch is two pixels there. */
const STITCH = 6

/** The same seven rows as `--brocade`, between two rows of plain cloth. */
const HEM = [
  '................',
  '#######.########',
  '######...######.',
  '.####..o..####..',
  '..##..ooo..##..#',
  '.####..o..####..',
  '######...######.',
  '#######.########',
  '................',
]

const LOZENGE = ['...#...', '..#.#..', '.#.o.#.', '#.ooo.#', '.#.o.#.', '..#.#..', '...#...']

export const LOZENGE_TOP = 46
export const LOZENGE_WIDTH = STITCH * 7

/** Where the hem begins, and the paper below it. */
export const HEM_TOP = 468
export const PAPER_TOP = HEM_TOP + HEM.length * STITCH

/** What all cards have in common, one byte of the palette for each pixel: the cloth, its mark, its hem, the paper. */
export const drawCloth = (): Uint8Array => {
  const pixels = new Uint8Array(CARD_WIDTH * CARD_HEIGHT).fill(WHITE_ON_CLOTH.ground)
  pixels.fill(WHITE_ON_CLOTH.full, PAPER_TOP * CARD_WIDTH)
  stitch(pixels, LOZENGE, MARGIN, LOZENGE_TOP)
  const tile = STITCH * (HEM[0]?.length ?? 1)
  // The middle of a card is the middle of a tile, as on the pages.
  for (let left = (((CARD_WIDTH - tile) / 2) % tile) - tile; left < CARD_WIDTH; left += tile)
    stitch(pixels, HEM, left, HEM_TOP)
  return pixels
}

const THREADS = new Map([
  ['#', WHITE_ON_CLOTH.full],
  ['o', TURMERIC_ON_CLOTH.full],
])

const stitch = (pixels: Uint8Array, pattern: readonly string[], left: number, top: number): void => {
  for (const [row, threads] of pattern.entries()) {
    for (const [column, thread] of [...threads].entries()) {
      const colour = THREADS.get(thread)
      if (colour === undefined) continue
      const from = Math.max(0, left + column * STITCH)
      const to = Math.min(CARD_WIDTH, left + (column + 1) * STITCH)
      for (let y = top + row * STITCH; y < top + (row + 1) * STITCH; y++)
        if (to > from) pixels.fill(colour, y * CARD_WIDTH + from, y * CARD_WIDTH + to)
    }
  }
}
