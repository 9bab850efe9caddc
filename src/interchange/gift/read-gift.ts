import { importFault } from '../import-report.ts'
import type { QuestionImport } from '../import-result.ts'
import { mostPieces } from '../most-pieces.ts'
import { readGiftBlock } from './read-gift-block.ts'
import { splitGift } from './split-gift.ts'

/**
 * The questions of a text in Moodle's GIFT format. Each is read by itself: a bad one is told by its line and the others are
 * kept. Never throws.
 */
export const readGift = (text: string): QuestionImport => {
  const { blocks, categoryLine } = splitGift(text)
  const { pieces, faults: tooMany } = mostPieces(blocks)
  const read = pieces.map(readGiftBlock)
  return {
    questions: read.flatMap(({ question }) => (question === undefined ? [] : [question])),
    faults: [
      ...(categoryLine === undefined
        ? []
        : [importFault('category-not-kept', { kind: 'line', line: categoryLine })]),
      ...read.flatMap(({ faults }) => faults),
      ...tooMany,
    ],
  }
}
