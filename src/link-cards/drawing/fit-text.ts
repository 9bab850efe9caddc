import { breakLines } from './break-lines.ts'

export interface FittedText {
  size: number
  lines: string[]
}

/** Marks above capitals of one line must clear those below letters of the line before: look.md, 1.3 and up. */
export const LINE_HEIGHT = 1.3

/**
 * A text in the largest of some sizes in which it keeps to a width and a number of lines.
 * @param sizes in pixels, the largest first
 * @param measure width of a line in ems
 * @returns undefined where even the smallest size is too large
 */
export const fitText = (
  text: string,
  measure: (line: string) => number,
  { sizes, width, fits }: { sizes: readonly number[]; width: number; fits: (fitted: FittedText) => boolean },
): FittedText | undefined => {
  for (const size of sizes) {
    const lines = breakLines(text, width, (line) => measure(line) * size)
    const fitted = { size, lines }
    if (lines.every((line) => measure(line) * size <= width) && fits(fitted)) return fitted
  }
  return undefined
}
