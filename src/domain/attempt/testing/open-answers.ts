import type { OpenAnswer } from '../open-attempt.ts'

/** The answer `choice` to a question, as statement number `n`. */
export const openAnswer = (
  questionId: string,
  revision: number,
  n: number,
  choice = `chon-${n}`,
): OpenAnswer => ({
  questionId,
  answer: { kind: 'choices', choiceIds: [choice] },
  revision,
  statementId: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
})
