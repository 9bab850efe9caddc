import { expect, it } from 'vitest'
import { inVietnameseOrder } from './in-vietnamese-order.ts'

it('puts đ after d, and tones after letters', () => {
  const names = ['Đồng Yên', 'Du Già', 'An Tường', 'Ẩn', 'Bắc Mê', 'Dũng']
  expect(inVietnameseOrder(names, (name) => name)).toEqual([
    'An Tường',
    'Ẩn',
    'Bắc Mê',
    'Du Già',
    'Dũng',
    'Đồng Yên',
  ])
})
