import { describe, expect, it } from 'vitest'
import type { SubmittedAttempt } from '../attempt/attempt.ts'
import { compareProgress } from './compare-progress.ts'
import { countTries } from './count-tries.ts'
import { rebuildProgress } from './rebuild-progress.ts'
import type { ReceivedStatement } from './statement.ts'

const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'
const TEN = '2026-11-25T03:00:00.000Z'
const FIRST = '019ab3c0-0000-7000-8000-000000000001'
const SECOND = '019ab3c0-0000-7000-8000-000000000002'
const keyVersion = '0123456789abcdef'

const finished: ReceivedStatement = {
  statement: {
    ...{ id: '019ab3c0-0000-7000-8000-00000000000a', verb: 'finished-lesson', courseId: 'khoa' },
    ...{ lessonId: 'mot', recordedAt: EIGHT },
  },
  receivedAt: EIGHT,
}

const submitted: SubmittedAttempt = {
  ...{ attemptId: FIRST, accountId: '019ab3c0-0000-7000-8000-00000000000b', courseId: 'khoa', keyVersion },
  ...{ responses: [], earned: 7, of: 10, isPassed: false },
  ...{ startedAt: EIGHT, submittedAt: NINE, deviceSubmittedAt: NINE },
}

const remark = (decidedAt: string, earned: number, isPassed: boolean) => ({
  ...{ keyVersion: 'fedcba9876543210', decidedBy: submitted.accountId, reason: 'Đáp án câu 3 đã sửa.' },
  ...{ decidedAt, earned, isPassed },
})

const begun = { attemptId: SECOND, courseId: 'khoa', keyVersion, startedAt: TEN }

describe('progress made anew of the record', () => {
  it('has lessons, attempts handed in and attempts begun', () => {
    expect(rebuildProgress([finished], [submitted, begun])).toEqual([
      {
        courseId: 'khoa',
        lessons: { mot: { openedAt: EIGHT, finishedAt: EIGHT } },
        attempts: {
          [FIRST]: { startedAt: EIGHT, submittedAt: NINE, earned: 7, of: 10, isPassed: false },
          [SECOND]: { startedAt: TEN },
        },
      },
    ])
  })

  it('counts the latest decision to mark again, whatever the order they stand in', () => {
    const remarks = [remark(TEN, 9, true), remark('2026-11-25T02:30:00.000Z', 5, false)]
    expect(rebuildProgress([], [{ ...submitted, remarks }])[0]?.attempts[FIRST]).toEqual({
      ...{ startedAt: EIGHT, submittedAt: NINE, earned: 9, of: 10, isPassed: true, remarkedAt: TEN },
    })
  })

  it('is the same whatever the order and the repeats, in order of course ids', () => {
    const other = { ...begun, attemptId: FIRST, courseId: 'an-toan' }
    const once = rebuildProgress([finished], [submitted, begun, other])
    expect(once.map(({ courseId }) => courseId)).toEqual(['an-toan', 'khoa'])
    expect(rebuildProgress([finished, finished], [other, begun, submitted, begun])).toEqual(once)
  })

  it('takes an attempt whose start is not known to begin when it ended', () => {
    const { startedAt: _, ...withoutStart } = submitted
    expect(rebuildProgress([], [withoutStart])[0]?.attempts[FIRST]?.startedAt).toBe(NINE)
  })

  it('counts tries, and the latest moment of any of them', () => {
    const [progress] = rebuildProgress([], [submitted, { ...begun, startedAt: EIGHT }])
    if (progress === undefined) throw new Error('No progress')
    expect(countTries(progress)).toEqual({ tries: 2, latest: NINE })
    expect(countTries({ courseId: 'khoa', lessons: {}, attempts: {} })).toEqual({
      tries: 0,
      latest: undefined,
    })
  })
})

describe('comparing what is stored with it', () => {
  const rebuilt = rebuildProgress([finished], [submitted])

  it('tells nothing where both are equal, in whatever order they stand', () => {
    const [one] = rebuilt
    if (one === undefined) throw new Error('No progress')
    const { lessons, attempts, courseId } = one
    expect(compareProgress([{ attempts, lessons, courseId }], rebuilt)).toEqual([])
  })

  it('tells each field that is missing on either side or differs', () => {
    const stored = [
      { courseId: 'an-toan', lessons: { hai: { openedAt: TEN } }, attempts: {} },
      {
        courseId: 'khoa',
        lessons: { mot: { openedAt: EIGHT } },
        attempts: { [FIRST]: { startedAt: EIGHT, submittedAt: NINE, earned: 8, of: 10, isPassed: false } },
      },
    ]
    expect(compareProgress(stored, rebuilt)).toEqual([
      { courseId: 'an-toan', field: 'lessons.hai.openedAt', stored: TEN, rebuilt: undefined },
      { courseId: 'khoa', field: `attempts.${FIRST}.earned`, stored: '8', rebuilt: '7' },
      { courseId: 'khoa', field: 'lessons.mot.finishedAt', stored: undefined, rebuilt: EIGHT },
    ])
  })
})
