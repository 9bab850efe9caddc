import { expect, test } from 'vitest'
import { NONBREAKING_WORDS } from './nonbreaking-word-list.ts'
import { keepWordsTogether } from './nonbreaking-words.ts'

const visible = (title: string): string => keepWordsTogether(title).replaceAll('\u00A0', '_')

test('the syllables of a word stay together and words may still part', () => {
  expect(visible('Nộp hồ sơ khai sinh trên Cổng Dịch vụ công')).toBe(
    'Nộp hồ_sơ khai_sinh trên Cổng Dịch_vụ_công',
  )
})

test('the longest word wins where one begins like another', () => {
  expect(visible('Tra cứu cơ sở dữ liệu quốc gia')).toBe('Tra_cứu cơ_sở_dữ_liệu quốc_gia')
})

test('a number stays with its unit', () => {
  expect(visible('Trong 60 ngày, trẻ dưới 6 tuổi')).toBe('Trong 60_ngày, trẻ dưới 6_tuổi')
})

test('syllables that only look like the word inside a longer one are left alone', () => {
  expect(visible('may tế, y tếp')).toBe('may tế, y tếp')
})

test('nothing but spaces is changed', () => {
  const title = 'Ai đi khai, trong bao lâu?'
  expect(keepWordsTogether(title).replaceAll('\u00A0', ' ')).toBe(title)
})

test('every listed word is one whose spaces can be kept', () => {
  expect(NONBREAKING_WORDS.filter((word) => !/^[\p{Ll}]+(?: [\p{Ll}]+)+$/u.test(word))).toEqual([])
})
