import { expect, test } from 'vitest'
import { unfitTeam } from './unfit-team.ts'

test('each empty field is named', () => {
  expect(unfitTeam({ name: ' ', village: '' })).toEqual([
    { fieldId: 'ten-to', words: 'Nhập tên tổ' },
    { fieldId: 'thon', words: 'Nhập tên thôn' },
  ])
})

test('60 letters fit, 61 do not', () => {
  expect(unfitTeam({ name: 'T'.repeat(60), village: 'Nà' })).toEqual([])
  expect(unfitTeam({ name: 'T'.repeat(61), village: 'Nà' })).toEqual([
    { fieldId: 'ten-to', words: 'Viết tên tổ ngắn lại, nhiều nhất 60 chữ cái' },
  ])
})
