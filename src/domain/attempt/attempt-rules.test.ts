import { describe, expect, it } from 'vitest'
import type { AttemptProgress, CourseProgress } from '../progress/progress.ts'
import { mayStartAttempt, triesLeft } from './attempt-rules.ts'

const NEW = '019ab3c0-0000-7000-8000-000000000009'
const rules = { drawn: 10, passMark: 8, tries: 2, waitMinutes: 30 }

const failedAt = (submittedAt: string): AttemptProgress => ({
  startedAt: '2026-11-25T01:00:00.000Z',
  submittedAt,
  earned: 5,
  of: 10,
  isPassed: false,
})

const progressAfter = (...attempts: AttemptProgress[]): CourseProgress => ({
  courseId: 'khoa',
  lessons: {},
  attempts: Object.fromEntries(attempts.map((attempt, place) => [`lan-${place}`, attempt])),
})

describe('starting an attempt', () => {
  it('is open to somebody who never tried', () => {
    expect(mayStartAttempt(undefined, rules, NEW, '2026-11-25T02:00:00.000Z').ok).toBe(true)
  })

  it('waits from the last submission, and opens on the minute', () => {
    const progress = progressAfter(failedAt('2026-11-25T02:00:00.000Z'))
    expect(mayStartAttempt(progress, rules, NEW, '2026-11-25T02:29:59.999Z')).toEqual({
      ok: false,
      code: 'wait-before-next-try',
      until: '2026-11-25T02:30:00.000Z',
    })
    expect(mayStartAttempt(progress, rules, NEW, '2026-11-25T02:30:00.000Z').ok).toBe(true)
  })

  it('ends when the tries are used up', () => {
    const progress = progressAfter(failedAt('2026-11-24T02:00:00.000Z'), failedAt('2026-11-24T03:00:00.000Z'))
    expect(mayStartAttempt(progress, rules, NEW, '2026-11-25T02:00:00.000Z')).toEqual({
      ok: false,
      code: 'no-tries-left',
    })
  })

  it('lets an attempt that has begun go on, whatever the limits', () => {
    const progress = progressAfter(failedAt('2026-11-25T02:00:00.000Z'), failedAt('2026-11-25T02:01:00.000Z'))
    expect(mayStartAttempt(progress, rules, 'lan-1', '2026-11-25T02:02:00.000Z').ok).toBe(true)
  })

  it('stays open for practice once passed', () => {
    const progress = progressAfter(failedAt('2026-11-25T01:00:00.000Z'), {
      ...failedAt('2026-11-25T02:00:00.000Z'),
      earned: 9,
      isPassed: true,
    })
    expect(mayStartAttempt(progress, rules, NEW, '2026-11-25T02:00:01.000Z').ok).toBe(true)
  })
})

describe('tries left', () => {
  it('counts down to none', () => {
    expect(triesLeft(undefined, rules)).toBe(2)
    expect(triesLeft(progressAfter(failedAt('2026-11-25T02:00:00.000Z')), rules)).toBe(1)
  })
  it('is unknown where there is no limit', () => {
    expect(triesLeft(undefined, { drawn: 10, passMark: 8, waitMinutes: 0 })).toBeUndefined()
  })
})
