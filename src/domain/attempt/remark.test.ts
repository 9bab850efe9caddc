import { expect, test } from 'vitest'
import {
  decidingRemark,
  decisionTime,
  marksBefore,
  marksOf,
  type Remark,
  remarkReasonSchema,
} from './remark.ts'

const NINE = '2026-11-25T02:00:00.000Z'
const TEN = '2026-11-25T03:00:00.000Z'

const remark = (decidedAt: string, earned: number): Remark => ({
  ...{ keyVersion: 'bbbbbbbbbbbbbbbb', earned, isPassed: earned >= 8, decidedAt },
  decidedBy: '019ab3c0-0000-7000-8000-0000000000aa',
  reason: 'Sửa đáp án câu hai.',
})
const first = { earned: 6, isPassed: false }

test('an attempt that was never marked again has the marks of its handing in', () => {
  expect(marksOf(first)).toEqual({ earned: 6, isPassed: false })
  expect(decidingRemark({})).toBeUndefined()
})

test('the latest decision counts, in whatever order they stand', () => {
  const remarks = [remark(NINE, 7), remark(TEN, 8)]
  expect(marksOf({ ...first, remarks })).toEqual({ earned: 8, isPassed: true })
  expect(marksOf({ ...first, remarks: remarks.toReversed() })).toEqual({ earned: 8, isPassed: true })
})

test('before the latest decision stood the one before it, and before that the handing in', () => {
  expect(marksBefore({ ...first, remarks: [remark(NINE, 7), remark(TEN, 8)] }).earned).toBe(7)
  expect(marksBefore({ ...first, remarks: [remark(NINE, 7)] }).earned).toBe(6)
})

test('a decision counts from now, or from just after the one before where a clock is behind', () => {
  expect(decisionTime(first, NINE)).toBe(NINE)
  expect(decisionTime({ ...first, remarks: [remark(NINE, 7)] }, TEN)).toBe(TEN)
  expect(decisionTime({ ...first, remarks: [remark(TEN, 7)] }, NINE)).toBe('2026-11-25T03:00:00.001Z')
  expect(decisionTime({ ...first, remarks: [remark(TEN, 7)] }, TEN)).toBe('2026-11-25T03:00:00.001Z')
})

test.each([
  ['Sửa câu 2.', true],
  ['  Sửa câu    ', false],
  ['          ', false],
  ['a'.repeat(300), true],
  ['a'.repeat(301), false],
])('"%s" is a reason: %s', (reason, isFit) => {
  expect(remarkReasonSchema.safeParse(reason).success).toBe(isFit)
})
