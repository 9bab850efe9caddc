import { settleChoices } from '../choices/settle-choices.ts'
import { settlePairs } from '../choices/settle-pairs.ts'
import { numberRange } from '../gift/number-range.ts'
import { type ImportFault, importFault, type Place } from '../import-report.ts'
import type { ImportedTask } from '../imported-question.ts'
import type { XmlElement } from '../packed/read-xml.ts'
import { childOf } from '../packed/xml-steps.ts'
import type { MoodleTexts } from './moodle-texts.ts'
import { childrenOf, plainOf } from './question-xml.ts'

interface MoodleTask {
  task: ImportedTask | undefined
  faults: ImportFault[]
  /** Feedback that belongs to the question as a whole, the most telling first. */
  explanations: string[]
}

type Read = (question: XmlElement, texts: MoodleTexts, place: Place) => MoodleTask

/** The task of a Moodle question by its type; types without one of ours are left out. */
export const readMoodleTask: Read = (question, texts, place) => {
  const type = question.attributes.get('type') ?? ''
  const read = READERS.get(type)
  return read === undefined
    ? { task: undefined, faults: [importFault('kind-not-taken', place, type)], explanations: [] }
    : read(question, texts, place)
}

interface Answer {
  text: string
  weight: number
  feedback: string
  element: XmlElement
}

const answersOf = (question: XmlElement, texts: MoodleTexts): Answer[] =>
  childrenOf(question, 'answer').map((element) => ({
    element,
    text: texts.read(element),
    weight: Number(element.attributes.get('fraction') ?? '0') || 0,
    feedback: texts.read(childOf(element, 'm:feedback')),
  }))

const isOn = (typed: string): boolean => typed === '1' || typed === 'true'

const FULL = 99.99

const readChoices: Read = (question, texts, place) => {
  const isSingle = plainOf(question, 'single') === '' || isOn(plainOf(question, 'single'))
  const shuffle = plainOf(question, 'shuffleanswers')
  const keepsOrder = shuffle !== '' && !isOn(shuffle)
  const answers = answersOf(question, texts)
  const { task, faults } = settleChoices(
    answers.map(({ text, weight, feedback }) => ({
      text,
      right: isSingle ? weight >= FULL : weight > 0,
      ...(keepsOrder ? { pinned: true } : {}),
      ...(feedback === '' ? {} : { reason: feedback }),
    })),
    place,
    isSingle ? 'single-choice' : 'multiple-choice',
  )
  const shares = answers.map(({ weight }) => weight).filter((weight) => weight > 0)
  const isEven = shares.every((share) => Math.abs(share - (shares[0] ?? 0)) < 0.01)
  if (!isEven)
    faults.push(importFault('weights-dropped', place, shares.map((share) => `${share}%`).join(' ')))
  return { task, faults, explanations: [] }
}

// Feedback of the wrong answer comes first: it tells what is right.
const readTrueFalse: Read = (question, texts, place) => {
  const answers = answersOf(question, texts)
  const right = answers.find(({ weight }) => weight >= FULL)
  const isTrue = right && /^true$/i.test(right.text)
  return {
    task: { kind: 'true-false', isTrue },
    faults: isTrue === undefined ? [importFault('key-missing', place)] : [],
    explanations: answers.toSorted((a, b) => a.weight - b.weight).map(({ feedback }) => feedback),
  }
}

const readShortText: Read = (question, texts, place) => {
  const answers = answersOf(question, texts)
  const full = answers.filter(({ weight, text }) => weight >= FULL && text !== '' && text !== '*')
  const faults = answers
    .filter((answer) => !full.includes(answer))
    .map(({ text }) => importFault('weights-dropped', place, text))
  if (isOn(plainOf(question, 'usecase'))) faults.push(importFault('part-not-taken', place, 'usecase'))
  if (full.length === 0)
    return { task: undefined, faults: [...faults, importFault('no-answer', place)], explanations: [] }
  return {
    task: { kind: 'short-text', accepted: [...new Set(full.map(({ text }) => text))] },
    faults,
    explanations: full.map(({ feedback }) => feedback),
  }
}

const readNumber: Read = (question, texts, place) => {
  const answers = answersOf(question, texts)
  const best = answers.find(({ weight }) => weight >= FULL)
  const faults = answers
    .filter((answer) => answer !== best)
    .map(({ text }) => importFault('weights-dropped', place, text))
  if (best === undefined)
    return { task: undefined, faults: [...faults, importFault('no-answer', place)], explanations: [] }
  const range = numberRange(best.text, plainOf(best.element, 'tolerance'))
  if (!range.ok)
    return {
      task: undefined,
      faults: [...faults, importFault(range.code, place, best.text)],
      explanations: [],
    }
  const units = childrenOf(childOf(question, 'm:units') ?? question, 'unit')
  const base = units.find((unit) => Number(plainOf(unit, 'multiplier')) === 1)
  for (const unit of units)
    if (unit !== base) faults.push(importFault('part-not-taken', place, plainOf(unit, 'unit_name')))
  const unit = base === undefined ? '' : plainOf(base, 'unit_name').normalize('NFC')
  return {
    task: { kind: 'number', ...range.value, ...(unit === '' ? {} : { unit }) },
    faults,
    explanations: [best.feedback],
  }
}

const readMatching: Read = (question, texts, place) => {
  const pairs = childrenOf(question, 'subquestion').map((pair) => ({
    left: texts.read(pair),
    right: texts.read(childOf(pair, 'm:answer')),
  }))
  return { ...settlePairs(pairs, place), explanations: [] }
}

// Their fractions count the places.
const readOrdering: Read = (question, texts, place) => {
  const items = answersOf(question, texts)
    .toSorted((a, b) => a.weight - b.weight)
    .flatMap(({ text }) => (text === '' ? [] : [text]))
  return items.length < 2
    ? { task: undefined, faults: [importFault('too-few-choices', place)], explanations: [] }
    : { task: { kind: 'ordering', items }, faults: [], explanations: [] }
}

const READERS = new Map<string, Read>([
  ['multichoice', readChoices],
  ['truefalse', readTrueFalse],
  ['shortanswer', readShortText],
  ['numerical', readNumber],
  ['matching', readMatching],
  ['ordering', readOrdering],
])
