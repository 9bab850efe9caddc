import { expect, test } from 'vitest'
import { markCard } from '../../client/review/mark-card.ts'
import type { ReviewToday } from '../../client/review/read-review.ts'
import { card } from '../../domain/review/testing/reviews.ts'
import { type ReviewAction, type ReviewState, reduceReview } from './review-state.ts'

const NINE = '2026-11-25T02:00:00.000Z'
const LATER = '2026-11-25T02:00:30.000Z'

const todayWith = (...ids: string[]): ReviewToday => ({
  today: '2026-11-25',
  queue: ids.map((id) => card(id)),
  waiting: 0,
  next: undefined,
  schedules: new Map(),
})

const after = (...actions: ReviewAction[]): ReviewState =>
  actions.reduce(reduceReview, { phase: 'opening' } as ReviewState)

const feedback = markCard(card('a'), { kind: 'choices', choiceIds: ['dung'] })
const begun: ReviewAction[] = [
  { type: 'read', today: todayWith('a', 'b') },
  { type: 'begun', now: NINE },
]
const told: ReviewAction = { type: 'told', feedback, today: todayWith('b'), now: LATER }

test('a sitting asks the first card of the day, tells, and goes on to what is then first', () => {
  expect(after(...begun)).toMatchObject({ phase: 'asking', number: 1, since: NINE, card: card('a') })
  expect(after(...begun, told)).toMatchObject({ phase: 'told', number: 1, card: card('a'), feedback })
  expect(after(...begun, told, { type: 'went-on', today: todayWith('b') })).toMatchObject({
    phase: 'asking',
    number: 2,
    card: card('b'),
  })
})

test('reading the reasons counts as work on the card that follows', () => {
  expect(after(...begun, told, { type: 'went-on', today: todayWith('b') })).toHaveProperty('since', LATER)
})

test('a sitting is done when the day has no more, and news of the device do not undo that', () => {
  const done = after(...begun, told, { type: 'went-on', today: todayWith() })
  expect(done.phase).toBe('done')
  expect(reduceReview(done, { type: 'read', today: todayWith() }).phase).toBe('done')
})

test('cards that arrive meanwhile take no card away from who is at work on it', () => {
  const asking = after(...begun, { type: 'answered', answer: { kind: 'choices', choiceIds: ['sai'] } })
  expect(reduceReview(asking, { type: 'read', today: todayWith('c') })).toBe(asking)
})

test('a warning goes as soon as the answer changes', () => {
  const warned = after(...begun, { type: 'warned', warning: 'open' })
  expect(warned).toHaveProperty('warning', 'open')
  const answer = { kind: 'choices' as const, choiceIds: ['sai'] }
  expect(reduceReview(warned, { type: 'answered', answer })).toMatchObject({ warning: undefined, answer })
})

test('who signs out elsewhere has the card taken from the screen', () => {
  expect(after(...begun, { type: 'found-nobody' }).phase).toBe('nobody')
})

test('a page whose asking half did not come says so, unless it is asking already', () => {
  expect(after({ type: 'not-loaded' }).phase).toBe('not-loaded')
  expect(after(...begun, { type: 'not-loaded' }).phase).toBe('asking')
})

test('the options of a card stand in another order at each review', () => {
  const again = { ...todayWith('a'), schedules: new Map([[card('a').cardId, { ...schedule, reviews: 3 }]]) }
  expect(after(...begun)).toHaveProperty('seed', 'khai-sinh/a/0')
  expect(after({ type: 'read', today: again }, { type: 'begun', now: NINE })).toHaveProperty(
    'seed',
    'khai-sinh/a/3',
  )
})

const schedule = {
  memory: { stability: 2, difficulty: 5 },
  reviewedOn: '2026-11-20',
  dueOn: '2026-11-25',
}
