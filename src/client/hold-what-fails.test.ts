import { expect, test } from 'vitest'
import { holdWhatFails } from './hold-what-fails.ts'
import { fillableDisk } from './testing/fillable-device.ts'
import { ACCOUNT, finishedLesson, subjectOf } from './testing/statements.ts'

test('a device that becomes full holds all that is done from then on', async () => {
  const { disk, on, state } = fillableDisk()
  const device = holdWhatFails(disk)
  await device.keepStatement(ACCOUNT, finishedLesson(1))
  expect([device.isLasting, device.isFull]).toEqual([true, false])
  state.isFull = true
  // At once, as two elements of one page may.
  await Promise.all([2, 3].map((n) => device.keepStatement(ACCOUNT, finishedLesson(n))))
  expect([device.isLasting, device.isFull]).toEqual([false, true])
  expect((await device.waitingStatements(ACCOUNT)).map(subjectOf)).toEqual(['bai-1', 'bai-2', 'bai-3'])
  state.isFull = false
  await device.waitingStatements(ACCOUNT)
  expect((await on.waitingStatements(ACCOUNT)).map(subjectOf)).toEqual(['bai-1', 'bai-2', 'bai-3'])
  expect([device.isLasting, device.isFull]).toEqual([true, false])
})
