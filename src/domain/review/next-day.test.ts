import { expect, test } from 'vitest'
import { foldReviews } from './fold-reviews.ts'
import { nextDay } from './next-day.ts'
import type { ReviewEvent } from './review-event.ts'
import { answered, card, doubling } from './testing/reviews.ts'

const TODAY = '2026-11-25'
const NINE = '2026-11-25T02:00:00.000Z'

const next = (ids: string[], events: ReviewEvent[] = []) =>
  nextDay({ cards: ids.map((id) => card(id)), events, schedules: foldReviews(events, doubling) }, TODAY)

test('nothing comes while there is no card', () => {
  expect(next([])).toBeUndefined()
})

test('what was wrong today and what is still new comes tomorrow', () => {
  expect(next(['a', 'b'], [answered(1, 'a', NINE, { isRight: false })])).toEqual({
    on: '2026-11-26',
    count: 2,
  })
})

test('with nothing for tomorrow it tells the first day that has something', () => {
  const events = [
    answered(1, 'a', '2026-11-23T02:00:00.000Z'),
    answered(2, 'a', NINE),
    answered(3, 'b', NINE),
    answered(4, 'c', NINE),
  ]
  expect(next(['a', 'b', 'c'], events)).toEqual({ on: '2026-11-27', count: 2 })
})
