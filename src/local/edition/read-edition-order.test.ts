import { expect, test } from 'vitest'
import { readEditionOrder } from './read-edition-order.ts'

test('courses, place and maker are read; a course named twice is taken once', () => {
  expect(
    readEditionOrder([
      '--courses',
      'khai-sinh, khai-tu,khai-sinh',
      '--out',
      'a.zip',
      '--made-by',
      'Tổ Bản Mẫu',
    ]),
  ).toEqual({
    ok: true,
    value: { courseIds: ['khai-sinh', 'khai-tu'], out: 'a.zip', madeBy: 'Tổ Bản Mẫu', tableName: undefined },
  })
})

test('what is missing, and what nobody knows, is named', () => {
  expect(readEditionOrder([])).toEqual({ ok: false, code: 'bad-options', options: ['--courses', '--out'] })
  expect(readEditionOrder(['--courses', 'a', '--out', 'a.tar', '--zip'])).toEqual({
    ok: false,
    code: 'bad-options',
    options: ['--out', '--zip'],
  })
})
