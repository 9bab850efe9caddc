import type { Place } from './import-report.ts'

/** A picture that stood in a question. Ours are drawn by the lesson, so a person decides where it goes. */
export interface Attachment {
  fileName: string
  mediaType: string
  alt: string
  bytes: Uint8Array
}

export interface ImportedChoice {
  text: string
  right: boolean
  /** Speaks of the choices around it ("Cả A và B"), so it stays at its place. */
  pinned?: boolean
  reason?: string
}

/** What each kind asks, as `domain/quiz/question-kinds.ts` has it, without ids and with gaps where the file has none. */
export type ImportedTask =
  /** No choice is right where the file does not tell: a person is asked, nothing is guessed. */
  | { kind: 'single-choice' | 'multiple-choice'; choices: ImportedChoice[] }
  | { kind: 'true-false'; isTrue: boolean | undefined; reason?: string }
  /** `right` counts from 0 in `rights`; some of these may be nobody's. */
  | { kind: 'matching'; rights: string[]; lefts: { text: string; right: number; reason?: string }[] }
  /** In the right order. */
  | { kind: 'ordering'; items: string[]; reason?: string }
  | { kind: 'short-text'; accepted: string[]; marks?: 'strict' | 'forgiven'; reason?: string }
  | { kind: 'number'; value: number; tolerance: number; unit?: string; reason?: string }

export type ImportedPart = { prompt: string } & ImportedTask

/** What the file says of lesson and source: an id of ours, or words for a person to look up. */
export interface ImportedReferences {
  lesson?: string
  source?: string
  at?: string
}

interface Shared extends ImportedReferences {
  /** Where the question begins in its file. */
  place: Place
  /** The id or short name that the file gives it; ours where we wrote the file. */
  name?: string
  attachments: Attachment[]
}

/** A question as a foreign file has it, in plain text of normal form, ready for a person to complete. */
export type ImportedQuestion = Shared &
  (ImportedPart | { kind: 'case-study'; prompt: string; parts: ImportedPart[] })

/** What is asked, one after the other: a case study its parts, any other question itself alone. */
export const importedPartsOf = (question: ImportedQuestion): ImportedPart[] =>
  question.kind === 'case-study' ? question.parts : [question]
