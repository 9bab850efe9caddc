import { Draft, type DraftFigure } from './lesson/draft.ts'
import { plainText, textOfBlocks, textOfPieces } from './lesson/plain-text.ts'
import { resolveHeadings } from './lesson/resolve-headings.ts'
import { writeBlocks } from './lesson/write-blocks.ts'
import { mendFonts } from './mend-fonts.ts'
import type { WordBlock, WordDocument } from './word-document.ts'
import type { WordAnswers, WordDoubt } from './word-doubt.ts'
import type { WordFault } from './word-fault.ts'

/** A lesson out of a Word file, for its author to look at before anything is kept. */
export interface LessonDraft {
  /** Undefined when the file names none. */
  title: string | undefined
  /** The body, as `docs/content-format.md` has it. */
  markdown: string
  figures: readonly DraftFigure[]
  doubts: readonly WordDoubt[]
  /** In the order of the file; those of the file as a whole first. */
  faults: readonly WordFault[]
}

/**
 * Writes a Word file as the text of a lesson. Looks that lessons do not have go, and that is told; what is doubtful is asked
 * and stays as it is until `answers` says otherwise. The same file and answers give the same draft.
 */
export const toLessonDraft = (document: WordDocument, answers: WordAnswers = new Map()): LessonDraft => {
  const mended = mendFonts(document, answers)
  const draft = new Draft(answers)
  const { title, body } = takeTitle(mended.document.blocks)
  const written = writeBlocks(body, resolveHeadings(body, draft), draft)
  // Writing a note may name another one, which then is written too.
  for (let index = 0; index < draft.notes.length; index += 1) {
    const blocks = mended.document.notes.get(draft.notes[index] ?? '') ?? []
    const [first = '', ...rest] = writeBlocks(blocks, new Map(), draft)
    written.push(`\\[${index + 1}\\] ${first}`, ...rest)
    draft.tellOnce(
      'note-moved',
      blocks.find((block) => block.type === 'paragraph')?.number ?? 0,
      textOfBlocks(blocks),
    )
  }
  return {
    title,
    markdown: written.length === 0 ? '' : `${written.join('\n\n')}\n`,
    figures: draft.figures,
    doubts: [...mended.doubts, ...draft.doubts].sort((a, b) => a.paragraph - b.paragraph),
    faults: [...mended.document.faults, ...draft.faults].sort(
      (a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0),
    ),
  }
}

/** The title is what has that style, or the only heading of the topmost level when the file begins with it. */
const takeTitle = (blocks: readonly WordBlock[]): { title: string | undefined; body: WordBlock[] } => {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  const first = paragraphs.find(({ pieces }) => pieces.length > 0)
  const isAlone = paragraphs.filter(({ heading }) => heading === 1).length === 1
  const found =
    paragraphs.find(({ isTitle }) => isTitle) ?? (first?.heading === 1 && isAlone ? first : undefined)
  const title = found && plainText(textOfPieces(found.pieces)).replace(/\s+/g, ' ').trim()
  if (found === undefined || title === '' || title === undefined)
    return { title: undefined, body: [...blocks] }
  const outside = found.pieces.filter(({ type }) => type === 'picture' || type === 'text-box')
  return {
    title,
    body: blocks.flatMap((block): WordBlock[] =>
      block === found ? (outside.length > 0 ? [{ ...found, heading: 0, pieces: outside }] : []) : [block],
    ),
  }
}
