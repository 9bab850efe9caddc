import { normaliseText } from '../../../domain/text/normalise-text.ts'
import { settleChoices } from '../../choices/settle-choices.ts'
import { type ImportFault, importFault, type Place } from '../../import-report.ts'
import type { Attachment, ImportedChoice, ImportedQuestion, ImportedTask } from '../../imported-question.ts'
import type { WordPicture } from '../word-document.ts'
import { type DecidedKey, decideKey } from './decide-key.ts'
import { lineText } from './question-line.ts'
import { readTruth } from './read-key.ts'
import type { FoundQuestion } from './scan-questions.ts'
import { type FoundChoice, STAR_IN_TEXT } from './split-choices.ts'

interface Finished {
  /** Undefined where too little was found to be one; `faults` tells. */
  question: ImportedQuestion | undefined
  faults: ImportFault[]
}

/** A found question in the shape all importers share. */
export const finishQuestion = (found: FoundQuestion, listed: readonly string[][]): Finished => {
  const place: Place = { kind: 'paragraph', paragraph: found.paragraph }
  const prompt = normaliseText(found.prompt.join(' '))
  if (prompt === '') {
    const texts = found.choices.map(({ pieces }) => lineText(pieces)).join(' ')
    return { question: undefined, faults: [importFault('no-prompt', place, texts)] }
  }
  const faults: ImportFault[] = []
  const letters = found.choices.map(({ letter }) => letter)
  const isRepeated = new Set(letters).size < letters.length
  const key: DecidedKey = isRepeated
    ? { unclear: 'key-ambiguous', found: letters.join(', ') }
    : found.choices.length === 0
      ? undefined
      : decideKey(found, listed)
  if (key !== undefined && 'unclear' in key) faults.push(importFault(key.unclear, place, key.found))
  const right = key !== undefined && 'letters' in key ? key.letters : new Set<string>()
  const isByLook = key !== undefined && 'letters' in key && key.isByLook
  const settled =
    truthTask(found, right) ??
    typedTask(found) ??
    settleChoices(
      found.choices.map((choice) => toChoice(choice, right)),
      place,
      isByLook ? 'single-choice' : undefined,
    )
  // That there is no key has been told more exactly already.
  const told =
    faults.length > 0 ? settled.faults.filter(({ code }) => code !== 'key-missing') : settled.faults
  faults.push(...told.map((fault) => ({ ...fault, place, found: fault.found ?? prompt })))
  if (settled.task === undefined) return { question: undefined, faults }
  faults.push(...found.pictures.map(({ alt }) => importFault('picture-kept-apart', place, alt)))
  const reason = reasonFor(settled.task, found.reason)
  if (found.reason.length > 0 && !reason.isPlaced)
    faults.push(importFault('feedback-dropped', place, found.reason.join(' ')))
  return {
    question: {
      ...reason.task,
      prompt,
      place,
      ...(found.source === undefined ? {} : { source: normaliseText(found.source) }),
      attachments: found.pictures.map(toAttachment),
    },
    faults,
  }
}

const toChoice = ({ letter, pieces, hasStar }: FoundChoice, right: ReadonlySet<string>): ImportedChoice => {
  const text = normaliseText(lineText(pieces))
  return { text: hasStar ? text.replace(STAR_IN_TEXT, '').trim() : text, right: right.has(letter) }
}

/** "Đúng" and "Sai" as the only choices, or a key that says so under a statement without choices. */
const truthTask = (
  { choices, keys }: FoundQuestion,
  right: ReadonlySet<string>,
): { task: ImportedTask; faults: ImportFault[] } | undefined => {
  const truths = choices.map(({ pieces }) => readTruth(lineText(pieces)))
  if (choices.length === 2 && truths.includes(true) && truths.includes(false)) {
    const index = choices.findIndex(({ letter }) => right.has(letter))
    return truth(right.size === 1 ? truths[index] : undefined)
  }
  const said = keys.map(({ words }) => readTruth(words))
  return choices.length === 0 && said.length === 1 && said[0] !== undefined ? truth(said[0]) : undefined
}

/** A question without choices whose answer is told in words. */
const typedTask = ({
  choices,
  keys,
}: FoundQuestion): { task: ImportedTask; faults: ImportFault[] } | undefined => {
  const [key] = keys
  if (choices.length > 0 || keys.length !== 1 || key === undefined || key.letters.length > 0) return undefined
  return { task: { kind: 'short-text', accepted: [normaliseText(key.words)] }, faults: [] }
}

const truth = (isTrue: boolean | undefined): { task: ImportedTask; faults: ImportFault[] } => ({
  task: { kind: 'true-false', isTrue },
  faults: isTrue === undefined ? [importFault('key-missing', { kind: 'file' })] : [],
})

/** A reason below the question tells why the right choice is right. */
const reasonFor = (
  task: ImportedTask,
  reasons: readonly string[],
): { task: ImportedTask; isPlaced: boolean } => {
  const reason = normaliseText(reasons.join(' '))
  if (reason === '') return { task, isPlaced: true }
  if (task.kind === 'true-false' || task.kind === 'short-text')
    return { task: { ...task, reason }, isPlaced: true }
  if (task.kind !== 'single-choice' || !task.choices.some(({ right }) => right))
    return { task, isPlaced: false }
  const choices = task.choices.map((choice) => (choice.right ? { ...choice, reason } : choice))
  return { task: { ...task, choices }, isPlaced: true }
}

const toAttachment = ({ kind, alt, bytes }: WordPicture, index: number): Attachment => ({
  fileName: `hinh-${index + 1}.${kind}`,
  mediaType: kind === 'jpg' ? 'image/jpeg' : `image/${kind}`,
  alt,
  bytes,
})
