import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldStatements, mergeProgress, progressOfStatements } from './fold-statements.ts'
import type { ReceivedStatement } from './statement.ts'

const told = (
  verb: 'opened-lesson' | 'finished-lesson',
  lessonId: string,
  minute: number,
  courseId = 'khoa',
): ReceivedStatement => ({
  statement: {
    id: `019ab3c0-0000-7000-8000-0000000000${String(minute).padStart(2, '0')}`,
    verb,
    courseId,
    lessonId,
    recordedAt: '2020-01-01T00:00:00.000Z',
  },
  receivedAt: `2026-11-25T02:${String(minute).padStart(2, '0')}:00.000Z`,
})

const ID = '019ab3c0-0000-7000-8000-000000000099'
const empty = { courseId: 'khoa', lessons: {}, attempts: {} }

const anyStatement = fc
  .tuple(
    fc.constantFrom('opened-lesson' as const, 'finished-lesson' as const),
    fc.constantFrom('mot', 'hai', 'ba'),
    fc.integer({ min: 10, max: 59 }),
  )
  .map(([verb, lessonId, minute]) => told(verb, lessonId, minute))

describe('making progress of statements', () => {
  it('keeps the first time a lesson was opened and finished, by the server’s clock', () => {
    const statements = [
      told('opened-lesson', 'mot', 10),
      told('finished-lesson', 'mot', 20),
      told('opened-lesson', 'mot', 30),
    ]
    expect(foldStatements(empty, statements).lessons).toEqual({
      mot: { openedAt: '2026-11-25T02:10:00.000Z', finishedAt: '2026-11-25T02:20:00.000Z' },
    })
  })

  it('counts a lesson finished even if its opening never arrived', () => {
    expect(foldStatements(empty, [told('finished-lesson', 'mot', 20)]).lessons).toEqual({
      mot: { openedAt: '2026-11-25T02:20:00.000Z', finishedAt: '2026-11-25T02:20:00.000Z' },
    })
  })

  it('keeps when a practice was first begun and first finished, apart from the lessons', () => {
    const about = { courseId: 'khoa', practiceId: 'ban', recordedAt: '2020-01-01T00:00:00.000Z' }
    const at = (minute: number): string => `2026-11-25T02:${minute}:00.000Z`
    const received: ReceivedStatement[] = [
      { statement: { ...about, id: ID, verb: 'finished-practice', earned: 2, of: 3 }, receivedAt: at(30) },
      {
        statement: { ...about, id: ID, verb: 'did-practice-step', stepId: 'mo', isUnaided: true },
        receivedAt: at(20),
      },
      { statement: { ...about, id: ID, verb: 'finished-practice', earned: 3, of: 3 }, receivedAt: at(40) },
    ]
    expect(progressOfStatements(received)).toEqual([
      { ...empty, practices: { ban: { openedAt: at(20), finishedAt: at(30) } } },
    ])
  })

  it('gives the same progress whatever the order and the repeats', () => {
    fc.assert(
      fc.property(
        fc.array(anyStatement, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (statements, noise) => {
          const picks = [...noise.take(statements.length * 2)]
          const shuffled = [
            ...statements,
            ...picks.flatMap((pick) => statements[pick % statements.length] ?? []),
          ].reverse()
          expect(foldStatements(empty, shuffled)).toEqual(foldStatements(empty, statements))
        },
      ),
    )
  })

  it('never takes anything back', () => {
    fc.assert(
      fc.property(fc.array(anyStatement), anyStatement, (statements, more) => {
        const before = Object.values(foldStatements(empty, statements).lessons).filter(
          (lesson) => lesson.finishedAt,
        )
        const after = Object.values(foldStatements(empty, [...statements, more]).lessons).filter(
          (lesson) => lesson.finishedAt,
        )
        return after.length >= before.length
      }),
    )
  })

  it('keeps courses apart', () => {
    const progress = progressOfStatements([
      told('opened-lesson', 'mot', 10),
      told('opened-lesson', 'mot', 11, 'khac'),
    ])
    expect(progress.map(({ courseId, lessons }) => [courseId, Object.keys(lessons)])).toEqual([
      ['khoa', ['mot']],
      ['khac', ['mot']],
    ])
  })
})

describe('joining two records of one course', () => {
  it('is the same from either side and equals folding everything together', () => {
    fc.assert(
      fc.property(fc.array(anyStatement), fc.array(anyStatement), (here, there) => {
        const a = foldStatements(empty, here)
        const b = foldStatements(empty, there)
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a))
        expect(mergeProgress(a, b)).toEqual(foldStatements(empty, [...here, ...there]))
      }),
    )
  })

  it('prefers an attempt that was handed in to the same attempt still open', () => {
    const open = { ...empty, attempts: { x: { startedAt: '2026-11-25T02:00:00.000Z' } } }
    const handedIn = {
      ...empty,
      attempts: {
        x: {
          startedAt: '2026-11-25T02:05:00.000Z',
          submittedAt: '2026-11-25T02:10:00.000Z',
          earned: 8,
          of: 10,
          isPassed: true,
        },
      },
    }
    const joined = {
      startedAt: '2026-11-25T02:00:00.000Z',
      submittedAt: '2026-11-25T02:10:00.000Z',
      earned: 8,
      of: 10,
      isPassed: true,
    }
    expect(mergeProgress(open, handedIn).attempts.x).toEqual(joined)
    expect(mergeProgress(handedIn, open).attempts.x).toEqual(joined)
  })

  it('prefers the latest decision to mark an attempt again, whichever record it stands in', () => {
    const submitted = {
      startedAt: '2026-11-25T02:00:00.000Z',
      submittedAt: '2026-11-25T02:10:00.000Z',
      of: 10,
    }
    const having = (attempt: object) => ({ ...empty, attempts: { x: { ...submitted, ...attempt } } })
    const first = having({ earned: 7, isPassed: false })
    const once = having({ earned: 8, isPassed: true, remarkedAt: '2026-11-26T02:00:00.000Z' })
    const twice = having({ earned: 6, isPassed: false, remarkedAt: '2026-11-27T02:00:00.000Z' })
    expect(mergeProgress(first, once)).toEqual(once)
    expect(mergeProgress(once, first)).toEqual(once)
    expect(mergeProgress(twice, once)).toEqual(twice)
    expect(mergeProgress(once, twice)).toEqual(twice)
  })
})
