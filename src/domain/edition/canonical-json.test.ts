import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('names stand in one order at every depth, without spaces', () => {
  expect(canonicalJson({ b: [{ y: true, x: null }], a: 'Lớp “một”\n' })).toBe(
    '{"a":"Lớp “một”\\n","b":[{"x":null,"y":true}]}',
  )
})

test('the order in which fields were written does not matter, the order of a list does', () => {
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})

test('a field that is absent and one that is undefined are the same', () => {
  expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}')
})

test('a number with a fraction is refused: languages write it differently', () => {
  expect(() => canonicalJson({ a: 0.1 })).toThrow('whole numbers')
})
