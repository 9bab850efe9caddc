import { expect, it } from 'vitest'
import { FAULT_WEIGHTS, type ImportFaultCode } from '../interchange/import-report.ts'
import { importFaultWords, MISSING_WORDS, placeWords } from './import-words.ts'

// Object.keys forgets which keys an object has.
const CODES = Object.keys(FAULT_WEIGHTS) as ImportFaultCode[]

it.each(CODES)('%s says what is the matter and what to do, each as a sentence', (code) => {
  const { reason, mend } = importFaultWords({ code, place: { kind: 'file' } })
  for (const words of [reason, mend]) {
    expect(words).toMatch(/^\p{Lu}.*\.$/u)
    expect(words).toBe(words.normalize('NFC'))
  }
})

it.each([
  [{ kind: 'file' }, 'Cả tệp'],
  [{ kind: 'line', line: 3 }, 'Dòng 3'],
  [{ kind: 'row', row: 7 }, 'Hàng 7'],
  [{ kind: 'row', row: 7, column: 'C', sheet: 'Câu hỏi' }, 'Ô C7, trang Câu hỏi'],
  [{ kind: 'paragraph', paragraph: 12 }, 'Đoạn 12'],
  [{ kind: 'question', question: 2 }, 'Câu 2'],
] as const)('names the place %j', (place, words) => expect(placeWords(place)).toBe(words))

it('begins what is still to do with what to do', () =>
  expect(Object.values(MISSING_WORDS).every((words) => /^(?:Chọn|Viết|Ghi|Bớt|Đặt) /.test(words))).toBe(true))
