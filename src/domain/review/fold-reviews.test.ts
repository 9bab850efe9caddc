import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldReviews } from './fold-reviews.ts'
import { answered, doubling } from './testing/reviews.ts'

const A = 'khai-sinh/a'

test('each answer moves the day on which a card is asked again', () => {
  const first = answered(1, 'a', '2026-11-25T02:00:00.000Z')
  const second = answered(2, 'a', '2026-11-27T02:00:00.000Z')
  expect(foldReviews([first, second], doubling).get(A)).toEqual({
    memory: { stability: 4, difficulty: 5 },
    reviewedOn: '2026-11-27',
    dueOn: '2026-12-01',
    reviews: 2,
  })
})

test('a wrong answer brings a card back the next day', () => {
  const wrong = answered(3, 'a', '2026-11-30T02:00:00.000Z', { isRight: false })
  expect(foldReviews([answered(1, 'a', '2026-11-25T02:00:00.000Z'), wrong], doubling).get(A)?.dueOn).toBe(
    '2026-12-01',
  )
})

test('the day of an answer is the day in Việt Nam', () => {
  const late = answered(1, 'a', '2026-11-25T17:30:00.000Z')
  expect(foldReviews([late], doubling).get(A)?.reviewedOn).toBe('2026-11-26')
})

test('the scheduler is told the days since the last answer, and never less than none', () => {
  const told: number[] = []
  const listening = {
    next: (_: unknown, daysSince: number) => {
      told.push(daysSince)
      return { memory: { stability: 1, difficulty: 1 }, inDays: 1 }
    },
  }
  const answers = [
    answered(1, 'a', '2026-11-25T02:00:00.000Z'),
    answered(2, 'a', '2026-11-29T02:00:00.000Z'),
    answered(3, 'a', '2026-11-20T02:00:00.000Z'),
  ]
  foldReviews(answers, listening)
  expect(told).toEqual([0, 4, 0])
})

const anyEvents = fc.array(
  fc
    .record({
      n: fc.integer({ min: 0, max: 400 }),
      question: fc.constantFrom('a', 'b', 'c'),
      day: fc.integer({ min: 10, max: 28 }),
      isRight: fc.boolean(),
    })
    .map(({ n, question, day, isRight }) =>
      answered(n, question, `2026-11-${day}T02:00:00.000Z`, { isRight }),
    ),
  { maxLength: 40 },
)

test('the order of arrival and repeats change nothing', () => {
  const shuffledWithRepeats = anyEvents.chain((drawn) => {
    // One id is one event, and an event never changes.
    const events = [...new Map(drawn.map((event) => [event.id, event])).values()]
    return fc.record({
      events: fc.constant(events),
      arrived: fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
    })
  })
  fc.assert(
    fc.property(shuffledWithRepeats, ({ events, arrived }) => {
      expect(foldReviews(arrived, doubling)).toEqual(foldReviews(events, doubling))
    }),
  )
})
