import type { LessonBlock } from '../../domain/course/lesson.ts'
import { BLOCK_ENDS, plainText } from '../../domain/course/plain-text.ts'

// A full stop inside a number or an address has no space behind it; a quotation mark may stand before the space.
const SENTENCE_ENDS = /(?<=[.!?…][”"')]*)\s+/u

/** The sentences a learner reads in running text, in order. A heading, a list item and a cell each end one. */
export const lessonSentences = (blocks: readonly LessonBlock[]): string[] =>
  blocks
    .flatMap(htmlOf)
    .flatMap((html) => html.split(BLOCK_ENDS))
    .flatMap((piece) => sentencesOf(plainText(piece)))

export const sentencesOf = (text: string): string[] =>
  text.split(SENTENCE_ENDS).filter((sentence) => wordsOf(sentence).length > 0)

/** Vietnamese writes a syllable a word; marks and numbers that stand alone are read too. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][^\s]*/gu) ?? []

/** The words without capitals and without the marks behind them, to tell what is written twice. */
export const bareWordsOf = (text: string): string[] =>
  wordsOf(text.toLocaleLowerCase('vi')).map((word) => word.replace(/[^\p{L}\p{N}]+$/u, ''))

const htmlOf = (block: LessonBlock): string[] => {
  switch (block.type) {
    case 'html':
    case 'note':
      return [block.html]
    case 'facts':
      return block.facts.map(({ label, value }) => `${label} ${value}`)
    case 'steps':
      return block.steps.map(({ html }) => html)
    case 'compare':
      return [block.before.html, block.now.html]
    case 'figure':
      return [block.captionHtml]
    case 'video':
      return [block.transcriptHtml]
    case 'check':
      return [
        block.check.promptHtml,
        ...block.check.choices.flatMap(({ html, reasonHtml }) => [html, reasonHtml]),
      ]
    case 'heading':
      return [block.html]
    case 'cite':
    case 'screen':
    case 'practice':
      return []
  }
}
