import { expect, it, test } from 'vitest'
import { readPersonalId } from './read-personal-id.ts'

test.each(['000012345678', '000 012 345 678', '000.012.345.678', ' 000012–345678\u00A0', '０００012345678'])(
  'takes %j',
  (typed) => expect(readPersonalId(typed)).toEqual({ ok: true, value: '000012345678' }),
)

test.each(['', 'không có', '00001234567O', '+00012345678'])('refuses %j, which is not digits', (typed) =>
  expect(readPersonalId(typed)).toEqual({ ok: false, code: 'not-a-personal-id' }),
)

it('tells how many digits there are when they are not twelve', () => {
  expect(readPersonalId('070 123 456')).toEqual({ ok: false, code: 'personal-id-length', digits: 9 })
  expect(readPersonalId('0000123456789')).toEqual({ ok: false, code: 'personal-id-length', digits: 13 })
})
