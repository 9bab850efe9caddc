import { expect, test } from 'vitest'
import { plainPunctuation } from './plain-punctuation.ts'

test.each([
  ['“Đã nộp” „a‟ «b» 5″', '"Đã nộp" "a" "b" 5"'],
  ['‘Ý’ ‚a‛ ‹b› 5′ ´ `', "'Ý' 'a' 'b' 5' ' '"],
  ['a‐b‑c‒d–e—f―g −5 ﹣5', 'a-b-c-d-e-f-g -5 -5'],
  ['vân vân…', 'vân vân...'],
])('%s is compared as %s', (typed, plain) => expect(plainPunctuation(typed)).toBe(plain))

test('letters, marks and other signs stay', () =>
  expect(plainPunctuation('Số 24/2026, mục (a): 50%')).toBe('Số 24/2026, mục (a): 50%'))
