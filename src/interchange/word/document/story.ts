import type { XmlElement } from '../../packed/read-xml.ts'
import type { WordBlock } from '../word-document.ts'
import { type WordFaultCode, wordFault } from '../word-fault.ts'
import type { DocxPackage, Relationship } from './docx-package.ts'
import type { ListCounter } from './list-counter.ts'
import type { WordStyles } from './read-styles.ts'

/** A field of Word while it is being read: first what it does, then what it shows. */
interface OpenField {
  instruction: string
  showsResult: boolean
  link: string | undefined
}

/** What is known while one part of the file is read from its first paragraph to its last. */
export class Story {
  readonly parts: DocxPackage
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly styles: WordStyles
  readonly lists: ListCounter
  /** Handed on, since blocks hold runs, runs text boxes, and text boxes blocks. */
  readonly readBlocks: (container: XmlElement, story: Story) => WordBlock[]
  readonly fields: OpenField[] = []
  /** The paragraph being read, counted from 1 through the whole file. */
  paragraph: number

  constructor(
    from: Pick<Story, 'parts' | 'relationships' | 'styles' | 'lists' | 'readBlocks' | 'paragraph'>,
  ) {
    this.parts = from.parts
    this.relationships = from.relationships
    this.styles = from.styles
    this.lists = from.lists
    this.readBlocks = from.readBlocks
    this.paragraph = from.paragraph
  }

  tell(code: WordFaultCode, found = ''): void {
    this.parts.faults.push(wordFault(code, this.paragraph, found))
  }

  get isInInstruction(): boolean {
    return this.fields.some(({ showsResult }) => !showsResult)
  }

  /** Where the innermost link field leads. */
  get fieldLink(): string | undefined {
    return this.fields.findLast(({ link }) => link !== undefined)?.link
  }
}

/** The address of a HYPERLINK instruction; `\l` leads to a place of the same file. */
export const linkOf = (instruction: string): string | undefined => {
  const found = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]{0,1000})"/i.exec(instruction)
  return found === null ? undefined : `${found[1] === undefined ? '' : '#'}${found[2]}`
}
