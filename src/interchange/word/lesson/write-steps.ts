import type { WordBlock, WordPiece } from '../word-document.ts'
import type { Draft } from './draft.ts'
import { textOfPieces } from './plain-text.ts'
import { withoutStart } from './typed-mark.ts'
import { writeInline } from './write-inline.ts'

/** As many as a block of steps may hold. */
const MOST_STEPS = 9

const STEP = /^\s*Bước\s+(\d{1,2})\s*[:.–-]?\s*/iu

interface Step {
  paragraph: number
  pieces: readonly WordPiece[]
}

/** The paragraphs from here on that say "Bước 1", "Bước 2" and so on, one after the other; none when it is not so. */
export const readSteps = (blocks: readonly WordBlock[], from: number): Step[] => {
  const steps: Step[] = []
  for (const block of blocks.slice(from, from + MOST_STEPS + 1)) {
    if (block.type !== 'paragraph' || block.heading > 0) break
    if (block.pieces.some(({ type }) => type === 'picture' || type === 'text-box')) break
    const label = block.list?.label ?? ''
    const found = STEP.exec(label) ?? STEP.exec(textOfPieces(block.pieces))
    if (found === null || Number(found[1]) !== steps.length + 1) break
    const isTyped = !STEP.test(label)
    const pieces = isTyped ? withoutStart(block.pieces, found[0].trim()) : block.pieces
    if (textOfPieces(pieces).trim() === '') break
    steps.push({ paragraph: block.number, pieces })
  }
  return steps.length >= 2 ? steps : []
}

/** Steps as their block; more of them than it may hold stay a numbered list. */
export const writeSteps = (steps: readonly Step[], draft: Draft): string | undefined => {
  const first = steps[0]
  if (first !== undefined && steps.length > MOST_STEPS) {
    draft.tell('steps-too-many', first.paragraph, textOfPieces(first.pieces))
    return undefined
  }
  const lines = steps.map(({ paragraph, pieces }, index) => {
    const [deed, told] = splitDeed(pieces)
    const written = writeInline(deed, { paragraph, isBold: true }, draft).replaceAll('\\\n', ' ')
    const rest = writeInline(told, { paragraph, isBold: false }, draft).replaceAll('\\\n', ' ')
    return `${index + 1}. **${written}** ${rest}`.trim()
  })
  return [':::steps', ...lines, ':::'].join('\n')
}

/** What to do, then what to know: the bold beginning, or else the first sentence. */
const splitDeed = (pieces: readonly WordPiece[]): [deed: WordPiece[], told: WordPiece[]] => {
  const filled = pieces.filter((piece) => piece.type !== 'text' || piece.text.trim() !== '')
  const plain = filled.findIndex((piece) => piece.type === 'text' && !piece.look.bold)
  if (plain > 0) return [filled.slice(0, plain), filled.slice(plain)]
  const deed: WordPiece[] = []
  for (const [index, piece] of pieces.entries()) {
    const end = piece.type === 'text' ? /[.:;!?]\s/.exec(piece.text) : null
    if (piece.type === 'text' && end !== null) {
      deed.push({ ...piece, text: piece.text.slice(0, end.index + 1) })
      return [deed, [{ ...piece, text: piece.text.slice(end.index + 1) }, ...pieces.slice(index + 1)]]
    }
    deed.push(piece)
  }
  return [deed, []]
}
