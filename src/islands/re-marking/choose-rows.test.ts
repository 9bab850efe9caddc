import { expect, test } from 'vitest'
import type { RemarkRow } from '../../contract/studio/remark-preview.ts'
import { chosenAtFirst, countChanges, withToggled } from './choose-rows.ts'

const row = (attemptId: string, earned: number, after: number, passMark = 8): RemarkRow => ({
  ...{ attemptId, accountId: 'a', displayName: 'Mẫu', submittedAt: '2026-11-25T02:00:00.000Z' },
  ...{ of: 10, questionIds: [] },
  from: { earned, isPassed: earned >= passMark },
  to: { earned: after, isPassed: after >= passMark },
})
const ROWS = [row('up', 5, 6), row('to-pass', 7, 8), row('down', 10, 9), row('from-pass', 8, 7)]

test('whoever gains is chosen, whoever would lose points or a pass is not', () => {
  expect([...chosenAtFirst(ROWS)]).toEqual(['up', 'to-pass'])
})

test('a row is taken in and out again, and the set before stays as it was', () => {
  const chosen = chosenAtFirst(ROWS)
  const more = withToggled(chosen, 'from-pass')
  expect([...more]).toEqual(['up', 'to-pass', 'from-pass'])
  expect([...withToggled(more, 'up')]).toEqual(['to-pass', 'from-pass'])
  expect([...chosen]).toEqual(['up', 'to-pass'])
})

test('what is at stake is counted', () => {
  expect(countChanges(ROWS)).toEqual({ up: 2, down: 2, passesGained: 1, passesLost: 1 })
})
