import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import type { XmlElement } from '../packed/read-xml.ts'
import { childOf, elementsOf, textOf } from '../packed/xml-steps.ts'
import { DocxPackage, type Relationship } from './document/docx-package.ts'
import { ListCounter } from './document/list-counter.ts'
import { readBlocks } from './document/read-blocks.ts'
import { readNumbering } from './document/read-numbering.ts'
import { readStyles } from './document/read-styles.ts'
import { Story } from './document/story.ts'
import type { WordBlock, WordDocument } from './word-document.ts'
import { type WordRefusal, wordFault } from './word-fault.ts'

/**
 * Reads a `.docx` held in memory: what a reader of the printed page would see, tracked changes taken as accepted. What is
 * left out or unknown stands in `faults`. Never throws and never fetches; a file that is no Word file, is locked, is
 * damaged in its main part or plays a trick on who unpacks it is refused as a whole.
 */
export const readDocx = (bytes: Uint8Array): Result<WordDocument, { code: WordRefusal }> => {
  const opened = DocxPackage.open(bytes)
  if (!opened.ok) return opened
  const parts = opened.value
  const main =
    [...parts.relationships('').values()].find(({ type }) => type === 'officeDocument')?.target ??
    'word/document.xml'
  const root = parts.xml(main)
  const body = childOf(root, 'w:body')
  if (body === undefined)
    return fail({
      code: parts.refusal ?? (parts.faults.length > 0 ? 'word-file-damaged' : 'not-a-word-file'),
    })

  const relationships = parts.relationships(main)
  const beside = (type: string): XmlElement | undefined => {
    const name = partsOfType(relationships, type)[0]
    return name === undefined ? undefined : parts.xml(name)
  }
  const story = new Story({
    parts,
    relationships,
    styles: readStyles(beside('styles')),
    lists: new ListCounter(readNumbering(beside('numbering'))),
    readBlocks,
    paragraph: 0,
  })
  const blocks = readBlocks(body, story)
  const notes = new Map<string, WordBlock[]>()
  for (const kind of ['footnote', 'endnote']) readNotes(kind, story, notes)
  tellHeaders(story)
  return parts.refusal === undefined
    ? succeed({ blocks, notes, faults: parts.faults })
    : fail({ code: parts.refusal })
}

const partsOfType = (relationships: ReadonlyMap<string, Relationship>, wanted: string): string[] =>
  [...relationships.values()]
    .filter(({ type, isExternal }) => type === wanted && !isExternal)
    .map(({ target }) => target)

const readNotes = (kind: string, story: Story, notes: Map<string, WordBlock[]>): void => {
  const name = partsOfType(story.relationships, `${kind}s`)[0]
  const root = name === undefined ? undefined : story.parts.xml(name)
  if (name === undefined || root === undefined) return
  const inNotes = new Story({ ...story, relationships: story.parts.relationships(name) })
  for (const note of elementsOf(root).filter((element) => element.name === `w:${kind}`)) {
    // The lines that part notes from the page are kept as notes too, with a type.
    if (note.attributes.has('w:type') && note.attributes.get('w:type') !== 'normal') continue
    notes.set(`${kind} ${note.attributes.get('w:id') ?? ''}`, readBlocks(note, inNotes))
  }
  story.paragraph = inNotes.paragraph
}

const tellHeaders = (story: Story): void => {
  for (const type of ['header', 'footer']) {
    for (const name of partsOfType(story.relationships, type)) {
      const root = story.parts.xml(name)
      const text = root === undefined ? '' : textOf(root).trim()
      if (text !== '') story.parts.faults.push(wordFault('header-left-out', null, text))
    }
  }
}
