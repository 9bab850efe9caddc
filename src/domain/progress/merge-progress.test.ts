import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldStatements, mergeProgress } from './fold-statements.ts'
import type { AttemptProgress, CourseProgress, LessonProgress } from './progress.ts'
import type { ReceivedStatement } from './statement.ts'

const anyInstant = fc.integer({ min: 10, max: 14 }).map((minute) => `2026-11-25T02:${minute}:00.000Z`)

const anyLesson: fc.Arbitrary<LessonProgress> = fc.record(
  { openedAt: anyInstant, finishedAt: anyInstant },
  { requiredKeys: ['openedAt'] },
)

/** Any that its schema allows: with or without results, and with other results for the same attempt. */
const anyAttempt: fc.Arbitrary<AttemptProgress> = fc.record(
  {
    startedAt: anyInstant,
    submittedAt: anyInstant,
    earned: fc.constantFrom(0, 7, 7.5),
    of: fc.constantFrom(8, 10),
    isPassed: fc.boolean(),
  },
  { requiredKeys: ['startedAt'] },
)

const anyProgress: fc.Arbitrary<CourseProgress> = fc.record(
  {
    courseId: fc.constant('khoa'),
    lessons: fc.dictionary(fc.constantFrom('mot', 'hai'), anyLesson, { noNullPrototype: true }),
    attempts: fc.dictionary(fc.constantFrom('x', 'y'), anyAttempt, { noNullPrototype: true }),
    practices: fc.dictionary(fc.constantFrom('ban', 'cong'), anyLesson, { noNullPrototype: true }),
  },
  { requiredKeys: ['courseId', 'lessons', 'attempts'] },
)

const anyStatement: fc.Arbitrary<ReceivedStatement> = fc
  .record({
    verb: fc.constantFrom('opened-lesson', 'finished-lesson'),
    lessonId: fc.constantFrom('mot', 'hai'),
  })
  .chain((step) =>
    anyInstant.map((receivedAt) => ({
      statement: {
        id: '019ab3c0-0000-7000-8000-000000000001',
        courseId: 'khoa',
        recordedAt: '2020-01-01T00:00:00.000Z',
        ...step,
      },
      receivedAt,
    })),
  )

describe('joining records of one course, whatever they hold', () => {
  it('is the same from either side', () =>
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a))
      }),
    ))

  it('is the same whichever two of three are joined first', () =>
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)))
      }),
    ))

  it('changes nothing when a record is joined again', () =>
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        expect(mergeProgress(a, a)).toEqual(a)
        expect(mergeProgress(mergeProgress(a, b), b)).toEqual(mergeProgress(a, b))
      }),
    ))

  it('gives one record however the records of several devices come in', () =>
    fc.assert(
      fc.property(
        fc
          .array(anyProgress, { minLength: 1, maxLength: 4 })
          .chain((records) =>
            fc.tuple(
              fc.constant(records),
              fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
              fc.subarray(records),
            ),
          ),
        ([records, shuffled, again]) => {
          const join = (a: CourseProgress, b: CourseProgress) => mergeProgress(a, b)
          expect([...shuffled, ...again].reduce(join)).toEqual(records.reduce(join))
        },
      ),
    ))
})

describe('statements and joined records', () => {
  it('give the same whether a device folds first or joins first', () =>
    fc.assert(
      fc.property(anyProgress, anyProgress, fc.array(anyStatement), (a, b, statements) => {
        const joinedLast = mergeProgress(foldStatements(a, statements), b)
        expect(joinedLast).toEqual(foldStatements(mergeProgress(a, b), statements))
      }),
    ))

  it('change nothing when they are folded again, in one go or in two', () =>
    fc.assert(
      fc.property(anyProgress, fc.array(anyStatement), fc.array(anyStatement), (a, first, then) => {
        const once = foldStatements(a, [...first, ...then])
        expect(foldStatements(once, then)).toEqual(once)
        expect(foldStatements(foldStatements(a, then), first)).toEqual(once)
      }),
    ))
})

it('keeps the hand-in that came first where two records of one attempt differ', () => {
  const handedIn = (submittedAt: string, earned: number): CourseProgress => ({
    courseId: 'khoa',
    lessons: {},
    attempts: {
      x: { startedAt: '2026-11-25T02:00:00.000Z', submittedAt, earned, of: 10, isPassed: earned >= 8 },
    },
  })
  const first = handedIn('2026-11-25T02:10:00.000Z', 7)
  const later = handedIn('2026-11-25T02:11:00.000Z', 9)
  expect(mergeProgress(first, later)).toEqual(first)
  expect(mergeProgress(later, first)).toEqual(first)
})
