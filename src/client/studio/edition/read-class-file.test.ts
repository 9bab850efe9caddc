import { expect, test } from 'vitest'
import { classResult } from '../../../domain/edition/testing/class-result.ts'
import { readClassFile } from './read-class-file.ts'

const KEY = {
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
}

test('the file of a class and the key of an edition are told apart', () => {
  const result = { format: 'lop-hoc-so/ket-qua-lop/1', result: classResult(), signature: 'a'.repeat(86) }
  expect(readClassFile(JSON.stringify(result))).toMatchObject({ ok: true, value: { kind: 'result' } })
  const edition = {
    format: 'lop-hoc-so/ban-mang-di/1',
    publicKey: KEY,
    courses: [{ id: 'khai-sinh', title: 'Đăng ký khai sinh', checks: 3 }],
  }
  expect(readClassFile(JSON.stringify(edition))).toMatchObject({ ok: true, value: { kind: 'edition' } })
})

test.each([
  '',
  '{}',
  'PK\u0003\u0004',
  '{"format":"lop-hoc-so/ket-qua-lop/1"}',
  '{"format":"lop-hoc-so/ket-qua-lop/2"}',
])('anything else is neither: %s', (text) => {
  expect(readClassFile(text)).toEqual({ ok: false, code: 'unreadable' })
})
