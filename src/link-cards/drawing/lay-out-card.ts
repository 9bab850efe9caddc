import type { LinkCard } from '../link-card.ts'
import { CARD_HEIGHT, CARD_WIDTH, MARGIN } from './card-size.ts'
import { HEM_TOP, LOZENGE_TOP, LOZENGE_WIDTH, PAPER_TOP } from './draw-cloth.ts'
import { type FittedText, fitText, LINE_HEIGHT } from './fit-text.ts'
import { INK_ON_PAPER, type Ramp, SOFT_ON_CLOTH, TURMERIC_ON_CLOTH, WHITE_ON_CLOTH } from './palette.ts'
import type { Weight } from './typeface.ts'

/** One line of text at its place: `x` where it begins, `y` its base line, in pixels. */
export interface PlacedLine {
  text: string
  weight: Weight
  size: number
  x: number
  y: number
  ramp: Ramp
}

/** Thrown for a text that is too long for its place at any size that can still be read. */
export class LongTextError extends Error {
  readonly text: string

  constructor(text: string) {
    super(`There is no room for "${text}".`)
    this.text = text
  }
}

const WIDTH = CARD_WIDTH - 2 * MARGIN
const TITLE_SIZES = [96, 88, 80, 72, 66, 60, 52]
const KICKER_SIZES = [40, 36]
const LINE_SIZES = [40, 36, 32]
const MOST_TITLE_LINES = 4
const MOST_KICKER_LINES = 2
const NAME_SIZE = 36
const KICKER_GAP = 6
/** Between the mark at the top and the hem. */
const ROOM_TOP = 108
const ROOM_BOTTOM = HEM_TOP - 16

/** From the top of a line to its base line, as a part of its size: letters stand in the middle of their line. */
const BASE_LINE = 1.01

/**
 * Where every line of a card stands.
 * @param measure width of a text, in ems of its size
 * @throws LongTextError
 */
export const layOutCard = (
  { kicker, title, line }: LinkCard,
  measure: (text: string, weight: Weight) => number,
): PlacedLine[] => {
  const bold = (text: string): number => measure(text, 'bold')
  const above = fitted(kicker, bold, KICKER_SIZES, ({ lines }) => lines.length <= MOST_KICKER_LINES)
  const taken = kicker === '' ? 0 : heightOf(above) + KICKER_GAP
  const room = ROOM_BOTTOM - ROOM_TOP - taken
  const main = fitted(
    title,
    bold,
    TITLE_SIZES,
    (text) => text.lines.length <= MOST_TITLE_LINES && heightOf(text) <= room,
  )
  const below = fitted(
    line,
    (text) => measure(text, 'regular'),
    LINE_SIZES,
    ({ lines }) => lines.length <= 1,
  )
  const top = ROOM_TOP + (room - heightOf(main)) / 2
  return [
    ...nameLines(measure),
    ...placed(above, top, 'bold', TURMERIC_ON_CLOTH),
    ...placed(main, top + taken, 'bold', WHITE_ON_CLOTH),
    ...placed(below, (PAPER_TOP + CARD_HEIGHT - heightOf(below)) / 2, 'regular', INK_ON_PAPER),
  ]
}

/** The name of the site beside its mark, as in the header of every page. */
const nameLines = (measure: (text: string, weight: Weight) => number): PlacedLine[] => {
  const y = LOZENGE_TOP + LOZENGE_WIDTH / 2 + Math.round(NAME_SIZE * 0.35)
  const x = MARGIN + LOZENGE_WIDTH + 18
  const name = { text: 'Lớp Học Số', weight: 'bold', size: NAME_SIZE, x, y, ramp: WHITE_ON_CLOTH } as const
  const province = x + measure(name.text, 'bold') * NAME_SIZE + 24
  return [
    name,
    { text: 'Tuyên Quang', weight: 'regular', size: NAME_SIZE, x: province, y, ramp: SOFT_ON_CLOTH },
  ]
}

const fitted = (
  text: string,
  measure: (line: string) => number,
  sizes: readonly number[],
  fits: (fitted: FittedText) => boolean,
): FittedText => {
  const found = fitText(text, measure, { sizes, width: WIDTH, fits })
  if (found === undefined) throw new LongTextError(text)
  return found
}

const heightOf = ({ size, lines }: FittedText): number => lines.length * size * LINE_HEIGHT

const placed = ({ size, lines }: FittedText, top: number, weight: Weight, ramp: Ramp): PlacedLine[] =>
  lines.map((text, place) => ({
    ...{ text, weight, size, ramp, x: MARGIN },
    y: Math.round(top + size * (place * LINE_HEIGHT + BASE_LINE)),
  }))
