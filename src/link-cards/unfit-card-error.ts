import { longTextWords, missingLetterWords, unfitCardsWords } from '../i18n/card-words.ts'
import type { CardFault } from './drawing/card-message.ts'

/** Thrown by the build when cards cannot be drawn: names each page, its title and what is in the way. */
export class UnfitCardError extends Error {
  constructor(faults: readonly CardFault[]) {
    const told = faults.map((fault) => `${fault.page}  ${fault.title}\n  ${wordsFor(fault)}`)
    super([unfitCardsWords(faults.length), ...told].join('\n\n'))
    this.name = 'UnfitCardError'
  }
}

const wordsFor = (fault: CardFault): string =>
  fault.why === 'missing-letter' ? missingLetterWords(fault.letter) : longTextWords(fault.text)
