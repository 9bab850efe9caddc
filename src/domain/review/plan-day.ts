import { type CalendarDay, vietnamDayOf } from '../shared/time.ts'
import type { CardSchedule, Schedules } from './fold-reviews.ts'
import type { ReviewCard } from './review-card.ts'
import { inOrder, type ReviewEvent } from './review-event.ts'

/** Two minutes a day: no card is begun after them; one that was begun is finished. */
const DAY_SECONDS = 120

/** What one card is reckoned to take before it is known. */
export const CARD_SECONDS = 20

/** So that a bad quiz does not fill the week: the rest of its cards begin on later days. */
const NEW_CARDS_A_DAY = 4

/** What a learner knows of the past and the device of the cards; all that a day is planned from. */
export interface ReviewRecord {
  cards: readonly ReviewCard[]
  events: readonly ReviewEvent[]
  schedules: Schedules
}

export interface DayPlan {
  /** Cards to ask on this day from now on, the first first. */
  queue: ReviewCard[]
  /** Due as well, and left for later days. */
  waiting: number
}

/** The cards of a day: those longest due, then a few that were never asked, as many as the rest of two minutes holds. */
export const planDay = (record: ReviewRecord, day: CalendarDay): DayPlan => {
  const { cards, events, schedules } = record
  const spent = spentOn(events, day)
  const due = cards.flatMap((card) => {
    const schedule = schedules.get(card.cardId)
    return schedule !== undefined && isDue(schedule, day) ? [{ card, from: schedule.dueOn }] : []
  })
  const fresh = cards
    .filter(({ cardId }) => !schedules.has(cardId))
    .map((card) => ({ card, from: card.takenAt }))
  const begun = fresh.sort(longestFirst).slice(0, Math.max(0, NEW_CARDS_A_DAY - spent.newCards))
  const room = Math.max(0, Math.ceil((DAY_SECONDS - spent.seconds) / CARD_SECONDS))
  const queue = [...due.sort(longestFirst), ...begun].slice(0, room).map(({ card }) => card)
  return { queue, waiting: due.length + fresh.length - queue.length }
}

// A clock that was once set ahead must not hide a card until that day comes.
const isDue = ({ reviewedOn, dueOn }: CardSchedule, day: CalendarDay): boolean =>
  dueOn <= day || reviewedOn > day

const longestFirst = (
  a: { card: ReviewCard; from: string },
  b: { card: ReviewCard; from: string },
): number => (a.from < b.from || (a.from === b.from && a.card.cardId < b.card.cardId) ? -1 : 1)

const spentOn = (events: readonly ReviewEvent[], day: CalendarDay): { seconds: number; newCards: number } => {
  const known = new Set<string>()
  let seconds = 0
  let newCards = 0
  for (const event of inOrder(events)) {
    if (vietnamDayOf(event.at) === day) {
      seconds += event.seconds
      if (!known.has(event.cardId)) newCards += 1
    }
    known.add(event.cardId)
  }
  return { seconds, newCards }
}
