import { sameWordKey } from '../../domain/text/same-word-key.ts'
import { type ImportFault, importFault, type Place } from '../import-report.ts'
import type { ImportedChoice, ImportedTask } from '../imported-question.ts'
import { staysInPlace } from './stays-in-place.ts'

/**
 * The task that these choices make: one right, several, or none yet. Empty choices are left out and told, and choices that
 * speak of the others are kept at their place.
 *
 * @param wanted what the file says the kind is, where it does
 */
export const settleChoices = (
  choices: readonly ImportedChoice[],
  place: Place,
  wanted?: 'single-choice' | 'multiple-choice',
): { task: ImportedTask | undefined; faults: ImportFault[] } => {
  const faults: ImportFault[] = []
  const kept = choices.filter(({ text }) => text !== '').map(pinned)
  if (kept.length < choices.length) faults.push(importFault('choice-empty', place))
  for (const { text, pinned: isPinned } of choices)
    if (isPinned === undefined && staysInPlace(text))
      faults.push(importFault('choice-kept-in-place', place, text))
  const twice = kept.find(({ text }, at) =>
    kept.some((other, to) => to < at && sameWordKey(other.text) === sameWordKey(text)),
  )
  if (twice !== undefined) faults.push(importFault('choice-twice', place, twice.text))
  if (kept.length < 2) return { task: undefined, faults: [...faults, importFault('too-few-choices', place)] }
  const rights = kept.filter(({ right }) => right).length
  if (rights === 0) faults.push(importFault('key-missing', place))
  if (rights > 1 && wanted === 'single-choice') faults.push(importFault('several-right', place))
  const kind =
    rights > 1 || (rights === 0 && wanted === 'multiple-choice') ? 'multiple-choice' : 'single-choice'
  return { task: { kind, choices: kept }, faults }
}

const pinned = (choice: ImportedChoice): ImportedChoice =>
  choice.pinned === undefined && staysInPlace(choice.text) ? { ...choice, pinned: true } : choice
