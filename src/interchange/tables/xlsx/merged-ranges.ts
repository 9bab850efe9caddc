import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf } from '../../packed/xml-steps.ts'

export interface MergedRange {
  top: number
  bottom: number
  /** Column, from 0. */
  left: number
}

const TALLEST = 500
const MOST_RANGES = 2000

/** Cells merged over several rows; merged over columns alone they need nothing. */
export const mergedRanges = (sheet: XmlElement): MergedRange[] =>
  elementsOf(childOf(sheet, 'x:mergeCells'))
    .slice(0, MOST_RANGES)
    .flatMap(({ attributes }) => {
      const [, letter, top, bottom] =
        /^([A-Z]{1,2})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(attributes.get('ref') ?? '') ?? []
      if (letter === undefined) return []
      const range = { left: columnPlace(letter), top: Number(top), bottom: Number(bottom) }
      return range.bottom > range.top && range.bottom - range.top <= TALLEST ? [range] : []
    })

/** The place of a column, from 0, by its name. */
export const columnPlace = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
