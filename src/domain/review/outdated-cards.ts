import type { PublicBank } from '../quiz/public-bank.ts'
import type { PublicQuestion } from '../quiz/public-question.ts'
import type { ReviewCard } from './review-card.ts'

/**
 * Cards whose question is no longer asked in these words: what was right then may be wrong today, and only a new
 * attempt can tell. Cards of other courses are left alone.
 */
export const outdatedCards = (cards: readonly ReviewCard[], bank: PublicBank): ReviewCard[] => {
  const asked = new Map(bank.questions.map((question) => [question.id, inOneForm(question)]))
  return cards.filter(
    ({ courseId, question }) => courseId === bank.courseId && asked.get(question.id) !== inOneForm(question),
  )
}

// A question from the page and the same one from a file differ in the order of their fields.
const inOneForm = (question: PublicQuestion): string =>
  JSON.stringify(question, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
