/** Red, green, blue; the tokens of `src/styles/tokens.css` by the same names, in their light edition. */
type Colour = readonly [number, number, number]

const DEEP: Colour = [0x13, 0x26, 0x50]
const PAPER: Colour = [0xff, 0xff, 0xff]
const INK: Colour = [0x14, 0x1d, 0x33]
const TURMERIC: Colour = [0xf4, 0xb6, 0x3f]
const SOFT: Colour = [0xd5, 0xde, 0xf2]

/** Steps from a ground to what is written on it; the edge of a letter needs no more. */
const STEPS = 16

/** A ground, what is written on it, and the shades between: places in the palette, from the ground on. */
export interface Ramp {
  ground: number
  full: number
  /** The shade of a pixel by how much of it is covered, 0 to 255. */
  shades: Uint8Array
}

const RAMPS: readonly (readonly [Colour, Colour])[] = [
  [DEEP, PAPER],
  [DEEP, TURMERIC],
  [DEEP, SOFT],
  [PAPER, INK],
]

const rampAt = (place: number): Ramp => {
  const ground = place * STEPS
  return {
    ground,
    full: ground + STEPS - 1,
    shades: Uint8Array.from(
      { length: 256 },
      (_, coverage) => ground + Math.round((coverage / 255) * (STEPS - 1)),
    ),
  }
}

export const WHITE_ON_CLOTH = rampAt(0)
export const TURMERIC_ON_CLOTH = rampAt(1)
export const SOFT_ON_CLOTH = rampAt(2)
export const INK_ON_PAPER = rampAt(3)

/** Every colour of a card, as a PNG writes them. One byte for each pixel then says which. */
export const PALETTE: Uint8Array = Uint8Array.from(
  RAMPS.flatMap(([ground, full]) =>
    Array.from({ length: STEPS }, (_, step) =>
      ground.map((from, channel) => Math.round(from + (((full[channel] ?? 0) - from) * step) / (STEPS - 1))),
    ).flat(),
  ),
)
