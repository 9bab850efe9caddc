import { authoredIdSchema } from '../domain/shared/ids.ts'
import { type ImportedPart, type ImportedQuestion, importedPartsOf } from './imported-question.ts'

export type MissingPiece =
  | 'lesson'
  | 'source'
  | 'key'
  | 'reason'
  | 'unit'
  | 'more-choices'
  | 'fewer-choices'
  | 'more-items'
  | 'fewer-items'
  | 'fewer-parts'
  | 'more-parts'
  | 'shorter-prompt'
  | 'shorter-text'
  | 'place-for-picture'

export interface Missing {
  piece: MissingPiece
  /** Which part of a case study, from 0; always 0 elsewhere. */
  part: number
  /** Which choice, left side or item of the part, from 0. */
  at?: number
}

const isAuthoredId = (text: string | undefined): boolean => authoredIdSchema.safeParse(text).success

/**
 * What a person still has to add before an imported question meets the standard of a bank (`domain/quiz/question.ts`).
 * Nothing of it is ever made up by an importer.
 */
export const whatIsMissing = (question: ImportedQuestion): Missing[] => {
  const missing: Missing[] = []
  if (!isAuthoredId(question.lesson)) missing.push({ piece: 'lesson', part: 0 })
  if (!isAuthoredId(question.source)) missing.push({ piece: 'source', part: 0 })
  if (question.attachments.length > 0) missing.push({ piece: 'place-for-picture', part: 0 })
  if (question.kind === 'case-study') {
    if (question.prompt.length > 1200) missing.push({ piece: 'shorter-prompt', part: 0 })
    if (question.parts.length < 2) missing.push({ piece: 'more-parts', part: 0 })
    if (question.parts.length > 5) missing.push({ piece: 'fewer-parts', part: 0 })
  }
  for (const [part, asked] of importedPartsOf(question).entries()) {
    if (asked.prompt.length > 600) missing.push({ piece: 'shorter-prompt', part })
    missing.push(...missingInTask(asked).map((found) => ({ ...found, part })))
  }
  return missing
}

type Found = Omit<Missing, 'part'>

const missingInTask = (task: ImportedPart): Found[] => {
  switch (task.kind) {
    case 'single-choice':
    case 'multiple-choice': {
      const rights = task.choices.filter(({ right }) => right).length
      const most = task.kind === 'single-choice' ? 6 : 8
      return [
        ...(rights === 0 ? [{ piece: 'key' } as const] : []),
        ...count(task.choices.length, 3, most, 'choices'),
        ...tooLong(task.choices.map(({ text }) => text)),
        ...task.choices.flatMap(({ reason }, at) =>
          reason ? tooLongReason(reason, at) : [{ piece: 'reason', at } as const],
        ),
      ]
    }
    case 'true-false':
      return [
        ...(task.isTrue === undefined ? [{ piece: 'key' } as const] : []),
        ...missingReason(task.reason),
      ]
    case 'matching':
      return [
        ...count(task.lefts.length, 2, 6, 'items'),
        ...count(task.rights.length, 2, 8, 'items'),
        ...tooLong(task.lefts.map(({ text }) => text)),
        ...tooLong(task.rights),
        ...task.lefts.flatMap(({ reason }, at) =>
          reason ? tooLongReason(reason, at) : [{ piece: 'reason', at } as const],
        ),
      ]
    case 'ordering':
      return [
        ...count(task.items.length, 3, 8, 'items'),
        ...tooLong(task.items),
        ...missingReason(task.reason),
      ]
    case 'short-text':
      return [
        ...(task.accepted.length > 10 ? [{ piece: 'fewer-items' } as const] : []),
        ...tooLong(task.accepted, 80),
        ...missingReason(task.reason),
      ]
    case 'number':
      return [...(task.unit ? [] : [{ piece: 'unit' } as const]), ...missingReason(task.reason)]
  }
}

const count = (found: number, least: number, most: number, what: 'choices' | 'items'): Found[] => {
  if (found < least) return [{ piece: `more-${what}` }]
  return found > most ? [{ piece: `fewer-${what}` }] : []
}

const LONGEST_CHOICE = 240
const LONGEST_REASON = 500

const tooLong = (texts: readonly string[], longest = LONGEST_CHOICE): Found[] =>
  texts.flatMap((text, at) => (text.length > longest ? [{ piece: 'shorter-text', at }] : []))

const tooLongReason = (reason: string, at: number): Found[] =>
  tooLong([reason], LONGEST_REASON).map(() => ({ piece: 'shorter-text', at }))

const missingReason = (reason: string | undefined): Found[] =>
  reason ? tooLong([reason], LONGEST_REASON) : [{ piece: 'reason' }]
