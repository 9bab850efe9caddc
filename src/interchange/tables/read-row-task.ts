import { normaliseText } from '../../domain/text/normalise-text.ts'
import { readNumber } from '../../domain/text/read-number.ts'
import { settleChoices } from '../choices/settle-choices.ts'
import { settlePairs } from '../choices/settle-pairs.ts'
import { type ImportFault, importFault } from '../import-report.ts'
import type { ImportedTask } from '../imported-question.ts'
import { kindOfWords } from './question-kind-words.ts'
import type { QuestionRow } from './question-row.ts'
import { readChoiceKey } from './read-choice-key.ts'
import { readTruth } from './read-truth.ts'

interface Outcome {
  task: ImportedTask | undefined
  faults: ImportFault[]
}

/** The task of a row: of the kind it names, or of the kind that its cells make. */
export const readRowTask = (row: QuestionRow): Outcome => {
  const typed = row.text('kind')
  const named = typed === '' ? undefined : kindOfWords(typed)
  const { task, faults } = readAs(named ?? guessKind(row), row)
  const isUnknown = typed !== '' && named === undefined
  return {
    task,
    faults: isUnknown ? [importFault('kind-unknown', row.placeOf('kind'), typed), ...faults] : faults,
  }
}

const guessKind = (row: QuestionRow): ImportedTask['kind'] => {
  const truths = row.choices.map(({ text }) => readTruth(text))
  if (row.choices.length === 2 && truths.includes(true) && truths.includes(false)) return 'true-false'
  if (row.choices.length > 0) return 'single-choice'
  if (readTruth(row.text('key')) !== undefined) return 'true-false'
  return row.text('unit') === '' ? 'short-text' : 'number'
}

const readAs = (kind: ImportedTask['kind'], row: QuestionRow): Outcome => {
  switch (kind) {
    case 'single-choice':
    case 'multiple-choice':
      return readChoices(kind, row)
    case 'true-false':
      return readTrueFalse(row)
    case 'matching':
      return readMatching(row)
    case 'ordering':
      return readOrdering(row)
    case 'short-text':
      return readShortText(row)
    case 'number':
      return readNumberTask(row)
  }
}

const readChoices = (kind: 'single-choice' | 'multiple-choice', row: QuestionRow): Outcome => {
  const texts = row.choices.map(({ text }) => normaliseText(text))
  const { rights, fault } = readChoiceKey(row.text('key'), texts)
  const areMarked = row.text('key') === ''
  const { task, faults } = settleChoices(
    row.choices.map(({ isMarked, reason }, at) => ({
      text: texts[at] ?? '',
      right: areMarked ? isMarked : rights.has(at),
      ...(reason === '' ? {} : { reason: normaliseText(reason) }),
    })),
    row.place,
    row.text('kind') === '' ? undefined : kind,
  )
  return {
    task,
    faults:
      fault === undefined ? faults : [...faults, importFault(fault, row.placeOf('key'), row.text('key'))],
  }
}

const readTrueFalse = (row: QuestionRow): Outcome => {
  const key = row.text('key')
  const { rights } = readChoiceKey(
    key,
    row.choices.map(({ text }) => text),
  )
  const named = row.choices.find(({ isMarked }, at) => (key === '' ? isMarked : rights.has(at)))
  const isTrue = named === undefined ? readTruth(key) : readTruth(named.text)
  const faults = isTrue === undefined ? [importFault('key-missing', row.placeOf('key'), key)] : []
  return { task: { kind: 'true-false', isTrue }, faults }
}

const PAIR = /\s*(?:->|=>|→|⇒|=)\s*/

const readMatching = (row: QuestionRow): Outcome =>
  settlePairs(
    row.choices.map(({ text, reason }) => {
      const [left = '', ...right] = text.split(PAIR)
      return {
        left: normaliseText(left),
        right: normaliseText(right.join(' = ')),
        reason: normaliseText(reason),
      }
    }),
    row.place,
  )

const readOrdering = (row: QuestionRow): Outcome => {
  const items = row.choices.map(({ text }) => normaliseText(text)).filter((item) => item !== '')
  if (items.length < 2) return { task: undefined, faults: [importFault('too-few-choices', row.place)] }
  const key = row.text('key')
  const places = (key.match(/[A-Ja-j]|\d+/g) ?? []).map((sign) =>
    /\d/.test(sign) ? Number(sign) - 1 : sign.toUpperCase().charCodeAt(0) - 65,
  )
  const ordered = places.flatMap((place) => items[place] ?? [])
  const isWhole = new Set(places).size === items.length && ordered.length === items.length
  if (isWhole) return { task: { kind: 'ordering', items: ordered }, faults: [] }
  const fault =
    key === ''
      ? importFault('order-as-written', row.place)
      : importFault('key-names-no-choice', row.placeOf('key'), key)
  return { task: { kind: 'ordering', items }, faults: [fault] }
}

const readShortText = (row: QuestionRow): Outcome => {
  const key = row.text('key') === '' ? row.choices.map(({ text }) => text).join('|') : row.text('key')
  const accepted = [...new Set(key.split(/[|;\r\n]+/).map(normaliseText))].filter((text) => text !== '')
  if (accepted.length === 0)
    return { task: undefined, faults: [importFault('no-answer', row.placeOf('key'))] }
  const marks = readTruth(row.text('marks'))
  return {
    task: {
      kind: 'short-text',
      accepted,
      ...(marks === undefined ? {} : { marks: marks ? 'strict' : 'forgiven' }),
    },
    faults: [],
  }
}

const readNumberTask = (row: QuestionRow): Outcome => {
  const key = normaliseText(row.text('key'))
  const [, digits = key, unitBehind = ''] = /^([-+]?[\d.,\s]*\d)\s*(\D.*)?$/.exec(key) ?? []
  const value = readNumber(digits)
  const tolerance = row.text('tolerance') === '' ? undefined : readNumber(row.text('tolerance'))
  if (!value.ok || tolerance?.ok === false)
    return {
      task: undefined,
      faults: [
        importFault(
          'number-unreadable',
          row.placeOf(value.ok ? 'tolerance' : 'key'),
          value.ok ? row.text('tolerance') : key,
        ),
      ],
    }
  if (value.value < 0)
    return { task: undefined, faults: [importFault('number-negative', row.placeOf('key'), key)] }
  const unit = normaliseText(row.text('unit') === '' ? unitBehind : row.text('unit'))
  return {
    task: {
      kind: 'number',
      value: value.value,
      tolerance: tolerance?.value ?? 0,
      ...(unit === '' ? {} : { unit }),
    },
    faults: [],
  }
}
