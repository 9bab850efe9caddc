import { expect, test } from 'vitest'
import { dayOpensWords, peakWords } from './sharing-words.ts'

test('a chart is told by its sum and the latest of its highest days', () => {
  const days = [
    { day: '2026-11-17', opens: 9 },
    { day: '2026-11-18', opens: 9 },
    { day: '2026-11-19', opens: 1 },
  ]
  expect(dayOpensWords(days)).toBe('19 lượt mở trong 3 ngày. Nhiều nhất 9 lượt ngày 18/11')
})

test('days without an open have no highest one', () => {
  const days = [{ day: '2026-11-17', opens: 0 }]
  expect(dayOpensWords(days)).toBe('0 lượt mở trong 1 ngày')
  expect(peakWords(days)).toBeUndefined()
  expect(peakWords([])).toBeUndefined()
})
