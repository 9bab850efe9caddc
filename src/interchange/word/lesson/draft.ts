import type { WordBlock, WordPicture } from '../word-document.ts'
import type { WordAnswers, WordDoubt } from '../word-doubt.ts'
import { type WordFault, type WordFaultCode, wordFault } from '../word-fault.ts'

export interface DraftFigure {
  /** File name for the course's figures folder. */
  name: string
  bytes: Uint8Array
}

/** Letters that merged cells may add to a lesson. */
const MOST_REPEATED = 200_000

/** A lesson while it is being written: what has come up besides its text. */
export class Draft {
  readonly doubts: WordDoubt[] = []
  readonly faults: WordFault[] = []
  readonly figures: DraftFigure[] = []
  /** Notes in the order in which the text names them. */
  readonly notes: string[] = []
  readonly #answers: WordAnswers
  readonly #toldOnce = new Set<WordFaultCode>()
  readonly #numberOfNote = new Map<string, number>()
  #repeatsLeft = MOST_REPEATED

  constructor(answers: WordAnswers) {
    this.#answers = answers
  }

  tell(code: WordFaultCode, paragraph: number, found = ''): void {
    this.faults.push(wordFault(code, paragraph, found))
  }

  /** Once for the whole lesson, where it first comes up. */
  tellOnce(code: WordFaultCode, paragraph: number, found = ''): void {
    if (this.#toldOnce.has(code)) return
    this.#toldOnce.add(code)
    this.tell(code, paragraph, found)
  }

  /** The answer of the author, or undefined while there is none. */
  ask(doubt: WordDoubt): string | undefined {
    this.doubts.push(doubt)
    return this.#answers.get(doubt.id)
  }

  /** Keeps a picture and gives its file name; one that stands in the file twice is kept once. */
  keep(picture: WordPicture): string {
    const known = this.figures.find(({ bytes }) => isSame(bytes, picture.bytes))
    if (known !== undefined) return known.name
    const name = `hinh-${this.figures.length + 1}.${picture.kind}`
    this.figures.push({ name, bytes: picture.bytes })
    return name
  }

  /** The number by which the text names a note. */
  numberOfNote(key: string): number {
    const number = this.#numberOfNote.get(key) ?? this.notes.push(key)
    this.#numberOfNote.set(key, number)
    return number
  }

  /** Whether a text may stand so many times more: a small file can ask for gigabytes of one cell. */
  mayRepeat(text: string, times: number): boolean {
    this.#repeatsLeft -= text.length * times
    return this.#repeatsLeft >= 0
  }
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one === other || (one.length === other.length && one.every((byte, at) => byte === other[at]))

/** The number of the first paragraph in there, for messages about a table or a box. */
export const firstParagraph = (blocks: readonly WordBlock[]): number => {
  for (const block of blocks) {
    if (block.type === 'paragraph') return block.number
    const inside = firstParagraph(block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)))
    if (inside > 0) return inside
  }
  return 0
}
