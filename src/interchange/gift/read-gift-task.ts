import { placeExplanation } from '../choices/place-explanation.ts'
import { settleChoices } from '../choices/settle-choices.ts'
import { settlePairs } from '../choices/settle-pairs.ts'
import { type ImportFault, importFault, type Place } from '../import-report.ts'
import type { ImportedTask } from '../imported-question.ts'
import { readGiftNumbers } from './read-gift-numbers.ts'
import { type GiftAnswer, splitAnswers } from './split-answers.ts'

export interface TaskOutcome {
  task: ImportedTask | undefined
  faults: ImportFault[]
}

type Settle = (piece: string) => string

/**
 * The task that the text between the braces of a GIFT question gives; undefined, with the reason, where it gives none of
 * ours.
 *
 * @param settle makes plain text of a piece of the question
 */
export const readGiftTask = (inside: string, place: Place, settle: Settle): TaskOutcome => {
  const trimmed = inside.trim()
  if (trimmed === '') return { task: undefined, faults: [importFault('kind-not-taken', place, 'essay')] }
  const { answers, before, general } = splitAnswers(trimmed)
  const { task, faults, explanations } = readKind(trimmed, answers, before, place, settle)
  if (task === undefined) return { task, faults }
  const placed = placeExplanation(task, [settle(general), ...explanations], place)
  return { task: placed.task, faults: [...faults, ...placed.faults] }
}

interface Read extends TaskOutcome {
  explanations: string[]
}

const read = (task: ImportedTask | undefined, faults: ImportFault[], explanations: string[] = []): Read => ({
  task,
  faults,
  explanations,
})

const readKind = (
  inside: string,
  answers: readonly GiftAnswer[],
  before: string,
  place: Place,
  settle: Settle,
): Read => {
  if (inside.startsWith('>')) return readOrdering(inside, place, settle)
  if (inside.startsWith('#')) return readNumbers(inside, place, settle)
  if (answers.length === 0) return readTruth(before, place, settle)
  const faults = before.trim() === '' ? [] : [importFault('part-not-taken', place, settle(before))]
  const kind = kindOf(answers)(answers, place, settle)
  return { ...kind, faults: [...faults, ...kind.faults] }
}

const kindOf = (answers: readonly GiftAnswer[]): typeof readChoices => {
  if (answers.some(({ sign }) => sign === '~')) return readChoices
  return answers.every(({ text }) => text.includes('->')) ? readPairs : readTyped
}

const readChoices = (answers: readonly GiftAnswer[], place: Place, settle: Settle): Read => {
  const isSingle = answers.some(({ weight }) => weight >= 100)
  const choices = answers.map(({ text, weight, feedback }) => {
    const reason = settle(feedback)
    const right = isSingle ? weight >= 100 : weight > 0
    return { text: settle(text), right, ...(reason === '' ? {} : { reason }) }
  })
  const { task, faults } = settleChoices(choices, place, isSingle ? 'single-choice' : 'multiple-choice')
  const shares = answers.map(({ weight }) => weight).filter((weight) => weight > 0)
  const isEven = shares.every((share) => Math.abs(share - (shares[0] ?? 0)) < 0.01)
  if (!isEven)
    faults.push(importFault('weights-dropped', place, shares.map((share) => `${share}%`).join(' ')))
  return read(task, faults)
}

const readTyped = (answers: readonly GiftAnswer[], place: Place, settle: Settle): Read => {
  const [full, partly] = [
    answers.filter(({ weight }) => weight >= 100),
    answers.filter(({ weight }) => weight < 100),
  ]
  const faults = partly.map(({ text }) => importFault('weights-dropped', place, settle(text)))
  const accepted = [...new Set(full.map(({ text }) => settle(text)))].filter((text) => text !== '')
  if (accepted.length === 0) return read(undefined, [...faults, importFault('no-answer', place)])
  return read(
    { kind: 'short-text', accepted },
    faults,
    full.map(({ feedback }) => settle(feedback)),
  )
}

const readPairs = (answers: readonly GiftAnswer[], place: Place, settle: Settle): Read => {
  const pairs = answers.map(({ text, feedback }) => {
    const [left = '', ...right] = text.split('->')
    return { left: settle(left), right: settle(right.join('->')), reason: settle(feedback) }
  })
  const { task, faults } = settlePairs(pairs, place)
  return read(task, faults)
}

const TRUTH = /^(t|true|f|false|đúng|sai)\s*(?:#(.*))?$/is

// The first feedback is shown to who answered wrong: it tells what is right.
const readTruth = (before: string, place: Place, settle: Settle): Read => {
  const [whole, word = '', feedback = ''] = TRUTH.exec(before.trim()) ?? []
  if (whole === undefined) return read(undefined, [importFault('no-answer', place, settle(before))])
  return read({ kind: 'true-false', isTrue: /^[tđ]/i.test(word) }, [], feedback.split('#').map(settle))
}

const readNumbers = (inside: string, place: Place, settle: Settle): Read => {
  const { range, faults, feedback } = readGiftNumbers(inside, place)
  return read(range && { kind: 'number', ...range }, faults, feedback.map(settle))
}

// Moodle's ordering questions: a line of settings behind the sign, then an item on each line, in the right order.
const readOrdering = (inside: string, place: Place, settle: Settle): Read => {
  const [, ...lines] = (inside.split('####')[0] ?? '').split('\n')
  const items = lines.map(settle).filter((item) => item !== '')
  if (items.length < 2) return read(undefined, [importFault('too-few-choices', place)])
  return read({ kind: 'ordering', items }, [])
}
