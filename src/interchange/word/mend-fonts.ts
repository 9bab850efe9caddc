import { fromLegacyFont, legacyEncodingOf } from '../text-encoding/legacy-font.ts'
import { type MendedText, mendLegacyText } from '../text-encoding/mend-legacy-text.ts'
import { mapTexts } from './document/map-texts.ts'
import type { WordDocument, WordParagraph, WordText } from './word-document.ts'
import type { WordAnswers, WordDoubt } from './word-doubt.ts'
import { type WordFault, wordFault } from './word-fault.ts'

/**
 * Turns text of TCVN3 and VNI fonts into Unicode: by the font where it says so, by spelling where the font was lost. What
 * is not sure is asked about and stays until answered.
 */
export const mendFonts = (
  document: WordDocument,
  answers: WordAnswers,
): { document: WordDocument; doubts: WordDoubt[] } => {
  const doubts = new Map<string, WordDoubt>()
  const faults = new Map<number, WordFault>()
  const mend = (piece: WordText, paragraph: WordParagraph): WordText => {
    const { text, from, confidence } = mendPiece(piece)
    if (from === 'unicode') return piece
    const id = `old-font-${paragraph.number}`
    if (confidence === 'ask') {
      doubts.set(id, {
        id,
        about: 'old-font',
        paragraph: paragraph.number,
        found: piece.text,
        reading: text,
      })
      if (answers.get(id) !== 'yes') return piece
    } else if (!faults.has(paragraph.number)) {
      faults.set(paragraph.number, wordFault('old-font-turned', paragraph.number, text))
    }
    return { ...piece, text }
  }
  const blocks = mapTexts(document.blocks, mend)
  const notes = new Map([...document.notes].map(([key, note]) => [key, mapTexts(note, mend)]))
  return {
    document: { blocks, notes, faults: [...document.faults, ...faults.values()] },
    doubts: [...doubts.values()],
  }
}

const mendPiece = ({ text, look: { font } }: WordText): MendedText => {
  const asItIs: MendedText = { text, from: 'unicode', confidence: 'sure' }
  const encoding = font === undefined ? undefined : legacyEncodingOf(font)
  if (font === undefined || encoding === undefined) return mendLegacyText(text)
  const turned = fromLegacyFont(text, font)
  if (turned === text) return asItIs
  // Letters no old font has: somebody typed Unicode under the name of an old font, or both stand side by side.
  return UNICODE_ONLY.test(text.normalize('NFC'))
    ? mendLegacyText(text, encoding)
    : { text: turned, from: encoding, confidence: 'sure' }
}

const UNICODE_ONLY = /[\u0102-\u01b0\u1ea0-\u1ef9]/
