import type { Result } from '../../domain/shared/result.ts'
import { type ImportFault, importFault, type Place } from '../import-report.ts'
import { type NumberRange, numberRange, rangeBetween } from './number-range.ts'
import { splitAnswers } from './split-answers.ts'

/** The number that `{#60:2}`, `{#58..62}` or `{#=60:0 =%50%60:5}` asks for; answers worth less than all are told and lost. */
export const readGiftNumbers = (
  inside: string,
  place: Place,
): { range: NumberRange | undefined; faults: ImportFault[]; feedback: string[] } => {
  const { answers, before } = splitAnswers(inside.slice(1))
  const [bare = '', ...bareFeedback] = before.split('#')
  const full = answers.filter(({ weight }) => weight >= 100)
  const faults = [...answers.filter(({ weight }) => weight < 100), ...full.slice(1)].map(({ text }) =>
    importFault('weights-dropped', place, text),
  )
  const [first] = full
  const typed = bare.trim() === '' ? (first?.text ?? '') : bare
  const range = readRange(typed)
  return {
    range: range.ok ? range.value : undefined,
    faults: range.ok ? faults : [...faults, importFault(range.code, place, typed)],
    feedback: [first?.feedback ?? '', ...bareFeedback],
  }
}

const readRange = (
  typed: string,
): Result<NumberRange, { code: 'number-unreadable' } | { code: 'number-negative' }> => {
  const [low = '', high] = typed.split('..')
  if (high !== undefined) return rangeBetween(low, high)
  const [value = '', tolerance = ''] = typed.split(':')
  return numberRange(value, tolerance)
}
