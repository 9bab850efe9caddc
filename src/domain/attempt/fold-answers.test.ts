import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAnswers, placeOf } from './fold-answers.ts'
import { nextRevision } from './next-revision.ts'
import { openAnswer } from './testing/open-answers.ts'

const anyAnswers = fc.array(
  fc
    .tuple(fc.constantFrom('q', 'qq', 'qqq'), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }))
    // A statement is told once: the same id always says the same.
    .map(([questionId, revision, n]) =>
      openAnswer(questionId, revision, n * 100 + revision * 10 + questionId.length),
    ),
  { maxLength: 12 },
)

describe('the current answers of an attempt', () => {
  it('are those with the highest revision, newest first', () => {
    const [first, changed, other] = [
      openAnswer('han', 1, 1),
      openAnswer('han', 3, 3),
      openAnswer('giay', 2, 2),
    ]
    expect(foldAnswers([first, other], [changed])).toEqual([changed, other])
  })

  it('are those of the higher id where two devices went on at once', () => {
    const [here, there] = [openAnswer('han', 2, 7), openAnswer('han', 2, 8)]
    expect(foldAnswers([there], [here])).toEqual([there])
  })

  it('are the same whatever the order, the repeats and the batches', () => {
    fc.assert(
      fc.property(anyAnswers, fc.array(fc.nat(), { maxLength: 30 }), fc.nat(), (answers, picks, cut) => {
        const whole = foldAnswers([], answers)
        const repeated = [...answers, ...picks.flatMap((pick) => answers[pick % answers.length] ?? [])]
        const shuffled = repeated
          .map((answer, at) => ({ answer, by: (picks[at % Math.max(1, picks.length)] ?? at) * 31 + at * 17 }))
          .sort((a, b) => (a.by % 23) - (b.by % 23))
          .map(({ answer }) => answer)
        const at = cut % (shuffled.length + 1)
        expect(foldAnswers([], shuffled)).toEqual(whole)
        expect(foldAnswers(foldAnswers([], shuffled.slice(0, at)), shuffled.slice(at))).toEqual(whole)
      }),
    )
  })

  it('join from either side, in any grouping, and a second time change nothing', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anyAnswers, (a, b, c) => {
        expect(foldAnswers(a, b)).toEqual(foldAnswers(b, a))
        expect(foldAnswers(foldAnswers(a, b), c)).toEqual(foldAnswers(a, foldAnswers(b, c)))
        expect(foldAnswers(foldAnswers(a, b), b)).toEqual(foldAnswers(a, b))
      }),
    )
  })

  it('are at most fifty, in whatever batches more came', () => {
    const many = Array.from({ length: 60 }, (_, at) => openAnswer(`cau-${at}`, at + 1, at))
    const whole = foldAnswers([], many)
    expect(whole.map(({ revision }) => revision)).toEqual(Array.from({ length: 50 }, (_, at) => 60 - at))
    expect(foldAnswers(foldAnswers([], many.slice(30)), many.slice(0, 30))).toEqual(whole)
    expect(foldAnswers(foldAnswers([], many.slice(0, 55)), many.slice(55))).toEqual(whole)
  })
})

it('the place is the question of the newest answer, whatever the order', () => {
  expect(placeOf([openAnswer('han', 1, 1), openAnswer('giay', 3, 3), openAnswer('le-phi', 2, 2)])).toBe(
    'giay',
  )
  expect(placeOf([])).toBeUndefined()
})

it('the next revision is one more than the highest known', () => {
  expect(nextRevision([])).toBe(1)
  expect(nextRevision([openAnswer('han', 7, 1), openAnswer('giay', 2, 2)])).toBe(8)
})
