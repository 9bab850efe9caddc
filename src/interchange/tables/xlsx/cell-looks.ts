import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf } from '../../packed/xml-steps.ts'

/** What the style of a cell says of the text in it. */
export interface CellLook {
  font: string | undefined
  /** How its number is shown: as a day, a time of day, in per cent, or as a number. */
  shows: 'day' | 'time' | 'percent' | 'number'
}

const PLAIN: CellLook = { font: undefined, shows: 'number' }

/** The looks of a workbook, by the number that cells name them by. */
export const readCellLooks = (styles: XmlElement | undefined): ((style: string | undefined) => CellLook) => {
  const fonts = elementsOf(childOf(styles, 'x:fonts')).map((font) =>
    childOf(font, 'x:name')?.attributes.get('val'),
  )
  const formats = new Map(
    elementsOf(childOf(styles, 'x:numFmts')).map(({ attributes }) => [
      attributes.get('numFmtId') ?? '',
      attributes.get('formatCode') ?? '',
    ]),
  )
  const looks = elementsOf(childOf(styles, 'x:cellXfs')).map(({ attributes }): CellLook => {
    const format = attributes.get('numFmtId') ?? '0'
    return {
      font: fonts[Number(attributes.get('fontId') ?? '0')],
      shows: shownAs(format, formats.get(format)),
    }
  })
  return (style) => looks[Number(style ?? '0')] ?? PLAIN
}

/** Formats that Excel knows by number alone. */
const BUILT_IN = new Map<string, CellLook['shows']>([
  ...['9', '10'].map((format) => [format, 'percent'] as const),
  ...['14', '15', '16', '17', '22'].map((format) => [format, 'day'] as const),
  ...['18', '19', '20', '21'].map((format) => [format, 'time'] as const),
])

const shownAs = (format: string, code: string | undefined): CellLook['shows'] => {
  if (code === undefined) return BUILT_IN.get(format) ?? 'number'
  // Without text in quotes, escaped signs, colours and languages.
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (bare.includes('%')) return 'percent'
  if (/[dy]/i.test(bare)) return 'day'
  return /h/i.test(bare) ? 'time' : 'number'
}
