import { type ImportFault, importFault } from './import-report.ts'
import type { ImportedQuestion } from './imported-question.ts'
import { identifyQuestion, type QuestionIdentity } from './question-identity.ts'

export interface IdentifiedQuestion {
  question: ImportedQuestion
  identity: QuestionIdentity
}

/**
 * Leaves out what the bank has already and what the file has twice, and tells each. The same words with another key are told
 * apart: in the bank, they are for its author to mend there.
 *
 * @param known the questions of the bank
 */
export const leaveOutRepeats = async (
  questions: readonly ImportedQuestion[],
  known: readonly QuestionIdentity[],
): Promise<{ questions: IdentifiedQuestion[]; faults: ImportFault[] }> => {
  const keysByWords = new Map(known.map(({ words, wordsAndKey }) => [words, wordsAndKey]))
  const kept = new Map<string, string>()
  const faults: ImportFault[] = []
  const fresh: IdentifiedQuestion[] = []
  for (const question of questions) {
    const identity = await identifyQuestion(question)
    const { words, wordsAndKey } = identity
    const inBank = keysByWords.get(words)
    const inFile = kept.get(words)
    if (inBank !== undefined) {
      const code = inBank === wordsAndKey ? 'already-here' : 'already-here-other-key'
      faults.push(importFault(code, question.place, question.prompt))
    } else if (inFile === wordsAndKey)
      faults.push(importFault('twice-in-the-file', question.place, question.prompt))
    else {
      if (inFile !== undefined) faults.push(importFault('twice-other-key', question.place, question.prompt))
      kept.set(words, wordsAndKey)
      fresh.push({ question, identity })
    }
  }
  return { questions: fresh, faults }
}
