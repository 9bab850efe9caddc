import { expect, test } from 'vitest'
import { editionFileName, editionNumber, editionTexts } from './edition-words.ts'

const EDITION = {
  editionId: '3f2a1c9b00000001',
  madeAt: '2026-11-25T17:30:00.000Z',
  madeBy: 'Trần Văn Mẫu',
}

test('an edition has a number that can be read aloud, and a file named by it', () => {
  expect(editionNumber(EDITION)).toBe('3F2A 1C9B')
  expect(editionFileName(EDITION)).toBe('ban-mang-di-3f2a1c9b.zip')
})

test('an edition says who made it and on which day in Việt Nam', () => {
  expect(editionTexts(EDITION, 'https://hoc.example').edition).toBe(
    'Bản số 3F2A 1C9B, Trần Văn Mẫu làm ngày 26/11/2026. Bài mới nhất luôn có ở https://hoc.example.',
  )
})
