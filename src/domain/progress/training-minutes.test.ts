import { expect, it } from 'vitest'
import { trainingMinutes } from './training-minutes.ts'

const outline = {
  lessons: [
    { id: 'mot', minutes: 5 },
    { id: 'hai', minutes: 7 },
  ],
}
const at = '2026-11-25T02:00:00.000Z'

it('counts the minutes of finished lessons, not of those only opened', () => {
  const progress = { lessons: { mot: { openedAt: at, finishedAt: at }, hai: { openedAt: at } } }
  expect(trainingMinutes(outline, progress)).toBe(5)
})

it('counts nothing for a lesson that the course no longer has, and nothing before the first', () => {
  expect(trainingMinutes(outline, { lessons: { cu: { openedAt: at, finishedAt: at } } })).toBe(0)
  expect(trainingMinutes(outline, undefined)).toBe(0)
})
