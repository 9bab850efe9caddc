import type { AttemptId } from '../shared/ids.ts'
import { byId, orderOptions } from './option-order.ts'
import { seededShuffle } from './seeded-shuffle.ts'

interface Drawable {
  id: string
  lessonId: string
}

/**
 * Draws the questions of an attempt. The draw follows from the attempt id alone, so the device can draw offline and
 * the server draws the same again; the order of the bank's file does not matter. Lessons take turns, so every
 * lesson is asked about before any lesson is asked about twice.
 *
 * @param drawn how many questions; a smaller bank gives all it has
 */
export const drawQuestions = <Question extends Drawable>(
  bank: readonly Question[],
  drawn: number,
  attemptId: AttemptId,
): Question[] => {
  const shuffled = seededShuffle(byId(bank), `${attemptId}/questions`)
  const turns = new Map<string, number>()
  const withTurn = shuffled.map((question) => {
    const turn = turns.get(question.lessonId) ?? 0
    turns.set(question.lessonId, turn + 1)
    return { question, turn }
  })
  const chosen = withTurn
    .map((entry, place) => ({ ...entry, place }))
    .sort((a, b) => a.turn - b.turn || a.place - b.place)
    .slice(0, drawn)
    .map(({ question }) => question)
  return seededShuffle(byId(chosen), `${attemptId}/order`)
}

/** The order in which one attempt shows the choices of a question; true/false keeps its natural order. */
export const orderChoices = <Choice extends { id: string; pinned?: boolean | undefined }>(
  question: { id: string; kind: string; choices: readonly Choice[] },
  attemptId: AttemptId,
): Choice[] =>
  question.kind === 'true-false'
    ? [...question.choices]
    : orderOptions(question.choices, question.id, attemptId)
