import { expect, test } from 'vitest'
import { lookUpsMade } from './look-ups-made.ts'

const place = (seen: string[], basis: string) => ({
  screenId: 'tim',
  values: { 'can-cu': basis },
  seen,
  done: [],
  stoppedBy: undefined,
})

const records = [{ paper: 'ban-ghi-a' }, { paper: 'ban-ghi-b' }, { paper: 'ban-ghi-c', reason: 'gõ nhầm' }]

test('each record keeps the basis that stood there when it was opened', () => {
  const state = {
    ...place(['don', 'ban-ghi-a', 'ban-ghi-b'], 'MP-2'),
    past: [place(['don', 'ban-ghi-a'], 'MP-1')],
  }
  expect(lookUpsMade(state, records, 'can-cu')).toEqual([
    { paper: 'ban-ghi-a', reason: undefined, basis: 'MP-1' },
    { paper: 'ban-ghi-b', reason: undefined, basis: 'MP-2' },
  ])
})

test('a record opened without a basis is there all the same', () => {
  const state = { values: {}, seen: ['ban-ghi-a'], past: [] }
  expect(lookUpsMade(state, records, 'can-cu')).toEqual([
    { paper: 'ban-ghi-a', reason: undefined, basis: '' },
  ])
})

test('what the practice says of a record comes with it', () => {
  const state = { ...place(['ban-ghi-c'], 'MP-1'), past: [] }
  expect(lookUpsMade(state, records, 'can-cu')).toEqual([
    { paper: 'ban-ghi-c', reason: 'gõ nhầm', basis: 'MP-1' },
  ])
})
