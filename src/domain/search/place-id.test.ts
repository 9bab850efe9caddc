import { expect, test } from 'vitest'
import { placeId } from './place-id.ts'

test('the id of a place is its title in plain letters', () =>
  expect(placeId('Từ 01/3/2027, “đăng ký” mới khác?')).toBe('tu-01-3-2027-dang-ky-moi-khac'))
