import { expect, test } from 'vitest'
import { emptyFields } from './empty-fields.ts'

test('each empty field is named in the order of the form', () => {
  expect(emptyFields({ username: ' ', password: '' })).toEqual([
    { fieldId: 'username', words: 'Nhập tên đăng nhập' },
    { fieldId: 'password', words: 'Nhập mật khẩu' },
  ])
})

test('spaces may be a password but not a user name', () => {
  expect(emptyFields({ username: 'mau', password: '   ' })).toEqual([])
  expect(emptyFields({ username: '   ', password: 'x' }).map(({ fieldId }) => fieldId)).toEqual(['username'])
})
