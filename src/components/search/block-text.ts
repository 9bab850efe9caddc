import type { LessonBlock } from '../../domain/course/lesson.ts'
import { plainText } from '../../domain/course/plain-text.ts'

/**
 * What a search reads of a block. Practice questions stay out, so that no result shows an answer before the question;
 * so do headings and steps, which are results of their own.
 */
export const blockText = (block: LessonBlock): string => {
  switch (block.type) {
    case 'html':
      return plainText(block.html)
    case 'note':
      return `${block.title}: ${plainText(block.html)}`
    case 'facts':
      return block.facts.map(({ label, value }) => `${plainText(label)}: ${plainText(value)}.`).join(' ')
    case 'compare':
      return [block.before, block.now].map(({ label, html }) => `${label}: ${plainText(html)}`).join(' ')
    case 'screen':
      return block.caption
    case 'figure':
      return plainText(block.captionHtml)
    case 'video':
      return plainText(block.transcriptHtml)
    case 'cite':
    case 'heading':
    case 'steps':
    case 'check':
    case 'practice':
      return ''
  }
}
