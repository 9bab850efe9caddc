import { expect, test } from 'vitest'
import { wrapText } from './wrap-text.ts'

const letters = (text: string): number => text.length

test('a text is broken between words where the next would not fit', () => {
  expect(wrapText('Ai đi khai, trong bao lâu', 11, letters)).toEqual(['Ai đi khai,', 'trong bao', 'lâu'])
})

test('a word longer than the line has one of its own', () => {
  expect(wrapText('mở dichvucong.gov.vn nhé', 8, letters)).toEqual(['mở', 'dichvucong.gov.vn', 'nhé'])
})
