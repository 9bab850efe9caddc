import { wrapText } from './wrap-text.ts'

/** Width of a text in pixels, in a face of this size and weight. */
export type Measure = (text: string, size: number, weight: number) => number

/** Texts as they stand on a picture: each in its lines, all in one size. */
export interface FittedTexts {
  size: number
  texts: string[][]
}

interface Room {
  width: number
  height: number
  weight: number
  /** Of a line, and of the gap behind each text, in parts of the size. */
  lineHeight: number
  gap: number
}

/** The texts in the largest of these sizes, given from large to small, that leaves them inside the room; else the last. */
export const fitTexts = (
  texts: readonly string[],
  sizes: readonly [number, ...number[]],
  room: Room,
  measure: Measure,
): FittedTexts => {
  const inSize = (size: number): FittedTexts => ({
    size,
    texts: texts.map((text) => wrapText(text, room.width, (part) => measure(part, size, room.weight))),
  })
  const heightOf = ({ size, texts: lines }: FittedTexts): number =>
    lines.reduce((sum, { length }) => sum + (length * room.lineHeight + room.gap) * size, 0)
  const tried = sizes.map(inSize)
  return tried.find((fitted) => heightOf(fitted) <= room.height) ?? tried.at(-1) ?? inSize(sizes[0])
}
