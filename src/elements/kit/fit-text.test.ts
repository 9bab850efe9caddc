import { expect, test } from 'vitest'
import { fitTexts } from './fit-text.ts'

/** Each letter is as wide as the face is large. */
const measure = (text: string, size: number): number => text.length * size
const room = { width: 100, weight: 400, lineHeight: 1, gap: 0 }

test('texts keep the largest size that leaves them inside', () => {
  expect(fitTexts(['một hai ba'], [20, 10], { ...room, height: 60 }, measure)).toEqual({
    size: 20,
    texts: [['một', 'hai', 'ba']],
  })
  expect(fitTexts(['một hai ba'], [20, 10], { ...room, height: 59 }, measure)).toEqual({
    size: 10,
    texts: [['một hai ba']],
  })
})

test('gaps count, and the smallest size is the last word', () => {
  const crowded = { ...room, height: 29, gap: 0.5 }
  expect(fitTexts(['một', 'hai'], [10, 5], crowded, measure).size).toBe(5)
  expect(fitTexts(['một', 'hai'], [10, 5], { ...crowded, height: 1 }, measure).size).toBe(5)
})
