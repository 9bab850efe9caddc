import type { WordFault } from './word-fault.ts'

/** A Word file as far as lessons and questions need it. Formatting is what one sees, styles worked in. */
export interface WordDocument {
  blocks: WordBlock[]
  /** Footnotes and endnotes by the key that a `note` piece names. */
  notes: ReadonlyMap<string, WordBlock[]>
  faults: WordFault[]
}

export type WordBlock = WordParagraph | WordTable

export interface WordParagraph {
  type: 'paragraph'
  /** Counted from 1 through the whole file. */
  number: number
  /** 1 to 9 as in the outline, 0 for running text. */
  heading: number
  /** The title of the document, by its style. */
  isTitle: boolean
  list: ListPlace | undefined
  pieces: WordPiece[]
}

export interface ListPlace {
  /** Outermost is 0. */
  level: number
  /** As Word shows it before the text: `1.`, `a)`, `1.2.`, `•`. */
  label: string
  isBullet: boolean
  /** Which list of the file; two lists of one kind that count on their own differ. */
  list: string
}

export type WordPiece = WordText | WordPicture | WordTextBox | WordNote

export interface WordLook {
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  /** Six hexadecimal digits in capitals; undefined for the usual colour. */
  colour: string | undefined
  /** A marker's colour or the fill behind the text, by name or as six digits. */
  highlight: string | undefined
  font: string | undefined
  raised: 'above' | 'below' | undefined
}

export interface WordText {
  type: 'text'
  /** Line breaks are `\n`, tabs `\t`. */
  text: string
  look: WordLook
  /** Where a link leads, as written in the file: unsafe until judged. */
  link: string | undefined
}

export interface WordPicture {
  type: 'picture'
  /** Told from the bytes, never from the name. */
  kind: PictureKind
  bytes: Uint8Array
  alt: string
  /** CSS pixels as laid out; undefined when the file does not say. */
  width: number | undefined
  height: number | undefined
}

export type PictureKind = 'png' | 'jpg' | 'webp'

interface WordTextBox {
  type: 'text-box'
  blocks: WordBlock[]
}

interface WordNote {
  type: 'note'
  note: string
}

export interface WordTable {
  type: 'table'
  columns: number
  rows: WordRow[]
}

export interface WordRow {
  /** Marked in Word as a row to repeat on each page. */
  isHeading: boolean
  cells: WordCell[]
}

export interface WordCell {
  /** Counted from 0. */
  column: number
  columns: number
  rows: number
  blocks: WordBlock[]
}
