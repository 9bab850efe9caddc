import { expect, test } from 'vitest'
import { editionMarkOf } from './edition-mark.ts'

test('the same leaflet has the same mark, another word another mark', () => {
  const leaflet = { title: 'Ai đi khai', lines: ['Hạn: 60 ngày'] }
  const mark = editionMarkOf(leaflet)
  expect(mark).toMatch(/^[a-z2-9]{4}$/)
  expect(editionMarkOf({ title: 'Ai đi khai', lines: ['Hạn: 60 ngày'] })).toBe(mark)
  expect(editionMarkOf({ title: 'Ai đi khai', lines: ['Hạn: 90 ngày'] })).not.toBe(mark)
})
