import { type ImportFault, importFault } from '../../import-report.ts'
import type { WordPicture, WordText } from '../word-document.ts'
import { lineText, type QuestionLine, slicePieces } from './question-line.ts'
import { questionStart, type StartStyle, startStyleOf } from './question-start.ts'
import { readKey } from './read-key.ts'
import { type FoundChoice, splitChoices } from './split-choices.ts'

/** A question as found, before it is decided what is right. */
export interface FoundQuestion {
  paragraph: number
  number: number | undefined
  prompt: string[]
  choices: FoundChoice[]
  /** Bullets without letters are choices only as long as no lettered ones follow. */
  hasBullets: boolean
  keys: { letters: string[]; words: string }[]
  reason: string[]
  source: string | undefined
  pictures: WordPicture[]
}

export interface ScannedQuestions {
  questions: FoundQuestion[]
  /** Keys that stand apart from their questions. */
  keyList: { number: number; letters: string[]; paragraph: number }[]
  faults: ImportFault[]
}

/** More than this are no choices, whatever letters they have. */
const MOST_CHOICES = 26

const BULLET = /^\s*[-–•●+]\s+/
const REASON = /^\s*(?:giải thích|lý do|lí do|hướng dẫn giải|vì sao)\s*:\s*(.+)$/iu
const SOURCE = /^\s*(?:nguồn|căn cứ|tham khảo)\s*:\s*(.+)$/iu
const SECTION = /^\s*(?:phần|chương|mục|chủ đề)\s+[\dIVX]+/iu

/** Reads lines one after the other. Every line goes into a question, into the keys, or is told. */
export class QuestionScanner {
  readonly #scanned: ScannedQuestions = { questions: [], keyList: [], faults: [] }
  readonly #style: StartStyle
  #isAmongKeys = false

  private constructor(style: StartStyle) {
    this.#style = style
  }

  static scan(lines: readonly QuestionLine[]): ScannedQuestions {
    const scanner = new QuestionScanner(startStyleOf(lines.map(({ pieces }) => lineText(pieces))))
    for (const line of lines) scanner.#readLine(line)
    return scanner.#scanned
  }

  get #current(): FoundQuestion | undefined {
    return this.#isAmongKeys ? undefined : this.#scanned.questions.at(-1)
  }

  #readLine(line: QuestionLine): void {
    const text = lineText(line.pieces)
    for (const { link, text: shown } of line.pieces)
      if (link !== undefined)
        this.#scanned.faults.push(
          importFault('link-dropped', { kind: 'paragraph', paragraph: line.paragraph }, `${shown} (${link})`),
        )
    if (line.pictures.length > 0) {
      this.#current?.pictures.push(...line.pictures)
      if (this.#current === undefined) this.#tellOutside(line, '[hình]')
      return
    }
    if (text.trim() !== '' && !this.#readKey(line, text)) this.#readText(line, text)
  }

  #readKey({ paragraph }: QuestionLine, text: string): boolean {
    const key = readKey(text, this.#isAmongKeys)
    if (key === undefined) return false
    if (key.kind === 'key-heading') this.#isAmongKeys = true
    else if (key.kind === 'key')
      if (this.#current === undefined) return false
      else this.#current.keys.push(key)
    else this.#scanned.keyList.push(...key.keys.map(([number, letters]) => ({ number, letters, paragraph })))
    return true
  }

  #readText(line: QuestionLine, text: string): void {
    const { paragraph, pieces } = line
    const start = questionStart(text, this.#style)
    const { before, choices } = splitChoices(pieces)
    const isBehindText = lineText(before).trim() !== ''
    if (start !== undefined) this.#begin(paragraph, start.number, slicePieces(pieces, start.length))
    else if (choices.length > 0 && this.#hasRoom(choices.length)) {
      if (isBehindText) this.#addPlain(line, before)
      this.#addChoices(choices)
    } else if (choices.length > 0 && isBehindText && this.#style === 'bare')
      this.#begin(paragraph, undefined, pieces)
    else this.#addPlain(line, pieces)
  }

  #hasRoom(more: number): boolean {
    return this.#current !== undefined && this.#current.choices.length + more <= MOST_CHOICES
  }

  #begin(paragraph: number, number: number | undefined, pieces: readonly WordText[]): void {
    this.#isAmongKeys = false
    const { before, choices } = splitChoices(pieces)
    this.#scanned.questions.push({
      paragraph,
      number,
      prompt: [lineText(before)],
      choices,
      hasBullets: false,
      keys: [],
      reason: [],
      source: undefined,
      pictures: [],
    })
  }

  #addChoices(choices: readonly FoundChoice[]): void {
    const question = this.#current
    if (question === undefined) return
    if (question.hasBullets) {
      question.prompt.push(...question.choices.map(({ pieces }) => `- ${lineText(pieces).trim()}`))
      question.choices = []
      question.hasBullets = false
    }
    question.choices.push(...choices)
  }

  #addPlain(line: QuestionLine, pieces: readonly WordText[]): void {
    const text = lineText(pieces)
    const question = this.#current
    const reason = REASON.exec(text)?.[1]
    const source = SOURCE.exec(text)?.[1]
    if (question !== undefined && reason !== undefined) question.reason.push(reason)
    else if (question !== undefined && source !== undefined) question.source = source.trim()
    else if (this.#style === 'bare' && this.#beginsBare(line, text))
      this.#begin(line.paragraph, undefined, pieces)
    else if (question === undefined || line.isHeading || SECTION.test(text)) this.#tellOutside(line, text)
    else if (BULLET.test(text) && (question.choices.length === 0 || question.hasBullets) && this.#hasRoom(1))
      this.#addBullet(question, pieces)
    else if (question.choices.length === 0) question.prompt.push(text)
    else this.#tellOutside(line, text)
  }

  /** In a file without numbers a question begins where the choices of the one before have ended. */
  #beginsBare(line: QuestionLine, text: string): boolean {
    if (line.isHeading || BULLET.test(text)) return false
    const last = this.#scanned.questions.at(-1)
    return !this.#isAmongKeys && (last === undefined || last.choices.length > 0 || last.keys.length > 0)
  }

  #addBullet(question: FoundQuestion, pieces: readonly WordText[]): void {
    const mark = BULLET.exec(lineText(pieces))?.[0].length ?? 0
    const letter = String.fromCharCode(65 + question.choices.length)
    question.hasBullets = true
    question.choices.push({ letter, mark: [], pieces: slicePieces(pieces, mark), hasStar: false })
  }

  #tellOutside({ paragraph }: QuestionLine, text: string): void {
    this.#scanned.faults.push(importFault('text-outside-questions', { kind: 'paragraph', paragraph }, text))
  }
}
