import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldReviews } from './fold-reviews.ts'
import { planDay, type ReviewRecord } from './plan-day.ts'
import type { ReviewCard } from './review-card.ts'
import type { ReviewEvent } from './review-event.ts'
import { answered, card, doubling } from './testing/reviews.ts'

const TODAY = '2026-11-25'
const NINE = '2026-11-25T02:00:00.000Z'

const record = (cards: ReviewCard[], events: ReviewEvent[] = []): ReviewRecord => ({
  cards,
  events,
  schedules: foldReviews(events, doubling),
})

const asked = (cards: ReviewCard[], events: ReviewEvent[] = [], day = TODAY): string[] =>
  planDay(record(cards, events), day).queue.map(({ question }) => question.id)

describe('the cards of a day', () => {
  test('are those longest due, then new ones, the oldest first', () => {
    const cards = [card('moi', '2026-11-24T02:00:00.000Z'), card('cu'), card('hom-qua'), card('lau')]
    const events = [
      answered(1, 'lau', '2026-11-20T02:00:00.000Z'),
      answered(2, 'hom-qua', '2026-11-22T02:00:00.000Z'),
    ]
    expect(asked(cards, events)).toEqual(['lau', 'hom-qua', 'cu', 'moi'])
  })

  test('leave out what is not due yet', () => {
    expect(asked([card('a')], [answered(1, 'a', '2026-11-24T02:00:00.000Z')])).toEqual([])
  })

  test('bring at most four new ones, those begun today counted', () => {
    const cards = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => card(id))
    expect(asked(cards)).toEqual(['a', 'b', 'c', 'd'])
    expect(asked(cards, [answered(1, 'a', NINE)])).toEqual(['b', 'c', 'd'])
  })

  test('are as many as two minutes hold at twenty seconds each', () => {
    const cards = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => card(id))
    const events = cards.map(({ question }, n) => answered(n, question.id, '2026-11-20T02:00:00.000Z'))
    expect(planDay(record(cards, events), TODAY)).toMatchObject({ waiting: 1, queue: cards.slice(0, 6) })
  })

  test('end after two minutes of work, and begin anew at midnight in Việt Nam', () => {
    const cards = [card('a'), card('b'), card('c')]
    const events = [
      answered(1, 'a', NINE, { seconds: 60 }),
      answered(2, 'b', NINE, { seconds: 60, isRight: false }),
    ]
    expect(planDay(record(cards, events), TODAY)).toEqual({ queue: [], waiting: 1 })
    expect(asked(cards, events, '2026-11-26')).toEqual(['b', 'c'])
  })

  test('are asked again though they were last answered under a clock set years ahead', () => {
    expect(asked([card('a')], [answered(1, 'a', '2031-01-01T02:00:00.000Z')])).toEqual(['a'])
  })
})

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'k']
const cards = ids.map((id) => card(id))
const anyPast = fc
  .array(
    fc.record({ id: fc.constantFrom(...ids), day: fc.integer({ min: 10, max: 24 }), isRight: fc.boolean() }),
    { maxLength: 30 },
  )
  .map((answers) =>
    answers.map(({ id, day, isRight }, n) => answered(n, id, `2026-11-${day}T02:00:00.000Z`, { isRight })),
  )

test('no card that is due goes missing: it is asked today or counted as waiting', () => {
  fc.assert(
    fc.property(anyPast, (events) => {
      const { schedules } = record(cards, events)
      const due = cards.filter(({ cardId }) => (schedules.get(cardId)?.dueOn ?? TODAY) <= TODAY)
      const plan = planDay(record(cards, events), TODAY)
      expect(plan.queue.length + plan.waiting).toBe(due.length)
      expect(due).toEqual(expect.arrayContaining(plan.queue))
    }),
  )
})

test('a day of reviewing never begins a card after two minutes, nor more than four new ones, nor one twice', () => {
  fc.assert(
    fc.property(anyPast, fc.infiniteStream(fc.integer({ min: 0, max: 60 })), (past, paces) => {
      const begunAt: number[] = []
      const done: string[] = []
      const events = [...past]
      for (const seconds of paces) {
        const next = planDay(record(cards, events), TODAY).queue[0]
        if (next === undefined) break
        begunAt.push(events.slice(past.length).reduce((sum, event) => sum + event.seconds, 0))
        done.push(next.question.id)
        events.push(answered(events.length + 100, next.question.id, NINE, { seconds, isRight: false }))
      }
      expect(Math.max(0, ...begunAt)).toBeLessThan(120)
      expect(new Set(done).size).toBe(done.length)
      const seen = new Set(past.map(({ cardId }) => cardId))
      expect(done.filter((id) => !seen.has(`khai-sinh/${id}`)).length).toBeLessThanOrEqual(4)
    }),
  )
})
