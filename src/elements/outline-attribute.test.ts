import { expect, test } from 'vitest'
import { readLessons, writeLessons } from './outline-attribute.ts'

test('lessons written into a page are read back in their order', () => {
  const written = writeLessons([
    { id: 'ai-di-khai', minutes: 6 },
    { id: 'bai-2', minutes: 12 },
  ])
  expect(written).toBe('ai-di-khai:6 bai-2:12')
  expect(readLessons(written)).toEqual([
    { id: 'ai-di-khai', minutes: 6 },
    { id: 'bai-2', minutes: 12 },
  ])
})

test('an element without lessons has none', () => {
  expect(readLessons(undefined)).toEqual([])
})
