import type { XmlElement } from '../../packed/read-xml.ts'
import { textOf } from '../../packed/xml-steps.ts'
import type { WordBlock, WordPiece } from '../word-document.ts'
import { chooseAlternative } from './choose-alternative.ts'
import { contentOf } from './content-of.ts'
import { joinPieces, readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import type { Story } from './story.ts'

/** The paragraphs and tables of a body, a cell, a text box or a note. */
export const readBlocks = (container: XmlElement, story: Story): WordBlock[] => {
  const blocks: WordBlock[] = []
  let carried: WordPiece[] = []
  for (const element of contentOf(container)) {
    if (element.name === 'w:p') {
      const { paragraph, runsOn, isContents } = readParagraph(element, story)
      const pieces = joinPieces([...carried, ...paragraph.pieces])
      carried = []
      if (isContents) story.tell('contents-left-out', textOf(element))
      else if (runsOn) carried = pieces
      else blocks.push({ ...paragraph, pieces })
    } else if (element.name === 'w:tbl') {
      blocks.push(readTable(element, story))
    } else if (element.name === 'mc:AlternateContent') {
      blocks.push(...chooseAlternative(element, story, (way) => readBlocks(way, story)))
    } else if (element.name === 'w:del' || element.name === 'w:moveFrom') {
      story.tell('deletion-left-out', textOf(element))
    } else if (element.name === 'w:altChunk') {
      story.tell('part-not-read', 'altChunk')
    }
  }
  if (carried.length > 0)
    blocks.push({
      type: 'paragraph',
      number: story.paragraph,
      heading: 0,
      isTitle: false,
      list: undefined,
      pieces: carried,
    })
  return blocks
}
