import { describe, expect, it } from 'vitest'
import type { AttemptProgress, CourseProgress } from '../progress/progress.ts'
import { mayStartAttempt, startLimits, triesLeft } from './attempt-rules.ts'

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

describe('practising without end', () => {
  const NOON = '2026-11-25T05:00:00.000Z'
  const free = { drawn: 10, passMark: 8, waitMinutes: 0 }
  const attempts = (count: number, first: AttemptProgress = failedAt('2026-11-25T02:00:00.000Z')) =>
    progressAfter(first, ...Array.from({ length: count - 1 }, () => failedAt('2026-11-25T02:00:00.000Z')))

  it('stops at sixty attempts where the course sets no limit', () => {
    expect(mayStartAttempt(attempts(59), free, NEW, NOON).ok).toBe(true)
    expect(mayStartAttempt(attempts(60), free, NEW, NOON)).toEqual({ ok: false, code: 'too-many-attempts' })
  })

  it('stops at sixty attempts once passed, too', () => {
    const passed = { ...failedAt('2026-11-25T02:00:00.000Z'), isPassed: true }
    expect(mayStartAttempt(attempts(59, passed), rules, NEW, NOON).ok).toBe(true)
    expect(mayStartAttempt(attempts(60, passed), rules, NEW, NOON)).toEqual({
      ok: false,
      code: 'too-many-attempts',
    })
  })
})

describe('the limits of a start', () => {
  it('are the tries and the wait of the course', () => {
    expect(startLimits(undefined, rules, '2026-11-25T02:00:00.000Z')).toEqual({
      attemptsBelow: 2,
      latestBy: '2026-11-25T01:30:00.000Z',
    })
  })
  it('ask for no wait where the course asks for none, nor after passing', () => {
    const passed = progressAfter({ ...failedAt('2026-11-25T02:00:00.000Z'), isPassed: true })
    expect(startLimits(undefined, { ...rules, waitMinutes: 0 }, NEW).latestBy).toBeUndefined()
    expect(startLimits(passed, rules, '2026-11-25T02:00:00.000Z')).toEqual({
      attemptsBelow: 60,
      latestBy: undefined,
    })
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
