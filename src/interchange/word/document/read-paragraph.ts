import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf } from '../../packed/xml-steps.ts'
import type { WordLook, WordParagraph, WordPiece } from '../word-document.ts'
import { readInline } from './read-inline.ts'
import { outlineLevel } from './read-styles.ts'
import type { Story } from './story.ts'
import { wholeNumber } from './values.ts'

export interface ReadParagraph {
  paragraph: WordParagraph
  /** Its end was deleted with tracked changes: it runs on into the next one. */
  runsOn: boolean
  isContents: boolean
}

export const readParagraph = (element: XmlElement, story: Story): ReadParagraph => {
  story.paragraph += 1
  const number = story.paragraph
  const properties = childOf(element, 'w:pPr')
  const style = story.styles.paragraph(childOf(properties, 'w:pStyle')?.attributes.get('w:val'))
  const pieces = readInline(element, { looks: style.looks, link: undefined }, story)
  // A field whose end is missing would swallow the rest of the file.
  while (story.fields.at(-1)?.showsResult === false) story.fields.pop()
  const numbering = childOf(properties, 'w:numPr')
  const id = childOf(numbering, 'w:numId')?.attributes.get('w:val') ?? style.numbering?.id
  const level = wholeNumber(childOf(numbering, 'w:ilvl')?.attributes.get('w:val')) ?? style.numbering?.level
  return {
    paragraph: {
      type: 'paragraph',
      number,
      heading: style.isTitle ? 1 : (outlineLevel(properties) ?? style.heading),
      isTitle: style.isTitle,
      // The list with the number 0 takes a paragraph out of the list of its style.
      list: id === undefined || id === '0' ? undefined : story.lists.next(id, level ?? 0),
      pieces: joinPieces(pieces),
    },
    runsOn: childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined,
    isContents: style.isContents,
  }
}

/** Text of one look as one piece: Word cuts it wherever somebody once edited. */
export const joinPieces = (pieces: readonly WordPiece[]): WordPiece[] => {
  const joined: WordPiece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (
      piece.type === 'text' &&
      before?.type === 'text' &&
      piece.link === before.link &&
      isSameLook(piece.look, before.look)
    )
      joined[joined.length - 1] = { ...before, text: before.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

const isSameLook = (one: WordLook, other: WordLook): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.underline === other.underline &&
  one.strike === other.strike &&
  one.colour === other.colour &&
  one.highlight === other.highlight &&
  one.font === other.font &&
  one.raised === other.raised
