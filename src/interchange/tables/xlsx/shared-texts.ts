import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf, textOf } from '../../packed/xml-steps.ts'
import { fromLegacyFont } from '../../text-encoding/legacy-font.ts'

/** Text in runs, each with the font it names for itself. */
export type FontedText = { text: string; font: string | undefined }[]

export const readSharedTexts = (part: XmlElement | undefined): FontedText[] =>
  elementsOf(part)
    .filter(({ name }) => name === 'x:si')
    .map(readText)

/** The runs of a text; the readings that Excel keeps for Japanese are no part of it. */
export const readText = (element: XmlElement): FontedText =>
  elementsOf(element).flatMap((piece) => {
    if (piece.name === 'x:t') return [{ text: fromEscapes(textOf(piece)), font: undefined }]
    if (piece.name !== 'x:r') return []
    const font = childOf(childOf(piece, 'x:rPr'), 'x:rFont')?.attributes.get('val')
    const text = childOf(piece, 'x:t')
    return text === undefined ? [] : [{ text: fromEscapes(textOf(text)), font }]
  })

/** Runs in a font of before Unicode are read by it. */
export const joinRuns = (runs: FontedText, cellFont: string | undefined): string =>
  runs.map(({ text, font }) => fromLegacyFont(text, font ?? cellFont ?? '')).join('')

const fromEscapes = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_typed, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
