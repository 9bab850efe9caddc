import { expect, test } from 'vitest'
import { countWords, marksChangeWords, versionWords } from './remark-words.ts'

test.each([
  [7, false, 8.5, true, 'Từ 7 lên 8,5 trên 10 điểm, từ chưa đạt thành đạt'],
  [8, true, 7, false, 'Từ 8 xuống 7 trên 10 điểm, từ đạt thành chưa đạt'],
  [8, true, 9, true, 'Từ 8 lên 9 trên 10 điểm, vẫn đạt'],
  [3, false, 2.33, false, 'Từ 3 xuống 2,33 trên 10 điểm, vẫn chưa đạt'],
])('%s (passed: %s) to %s (passed: %s)', (earned, isPassed, after, isPassedAfter, words) => {
  expect(marksChangeWords({ earned, isPassed }, { earned: after, isPassed: isPassedAfter }, 10)).toBe(words)
})

test('only what there is gets counted', () => {
  expect(countWords({ up: 9, down: 3, passesGained: 2, passesLost: 1 })).toBe(
    '9 lượt tăng điểm, 3 lượt giảm điểm. 2 lượt thành đạt. 1 lượt mất kết quả đạt.',
  )
  expect(countWords({ up: 0, down: 3, passesGained: 0, passesLost: 0 })).toBe('3 lượt giảm điểm.')
})

test('a version is told by when it was published, in Việt Nam, and by a code to read out', () => {
  const keyVersion = '3f2a1c0000000000'
  expect(versionWords({ keyVersion, publishedAt: '2026-11-25T02:41:00.000Z' }, true)).toBe(
    'Mới nhất, 09:41 ngày 25/11/2026, mã 3F2A1C',
  )
  expect(versionWords({ keyVersion }, false)).toBe('Bản cũ, chưa ghi ngày, mã 3F2A1C')
})
