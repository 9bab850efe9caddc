import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

test('a text is cut where a sentence ends and another begins', () => {
  expect(sentencesOf('Kính thưa bà con. Nhà nào có em bé? Xin nhớ: “Đi sớm.” Cảm ơn!')).toEqual([
    'Kính thưa bà con.',
    'Nhà nào có em bé?',
    'Xin nhớ: “Đi sớm.”',
    'Cảm ơn!',
  ])
})

test('addresses, hours and decimal numbers stay whole', () => {
  expect(sentencesOf('Mở dichvucong.gov.vn lúc 7.30 sáng. Nộp 8.000 đồng. Chờ… rồi xem lại.')).toEqual([
    'Mở dichvucong.gov.vn lúc 7.30 sáng.',
    'Nộp 8.000 đồng.',
    'Chờ… rồi xem lại.',
  ])
})

test('a text without a stop is one sentence; nothing is none', () => {
  expect(sentencesOf('Một việc cần nhớ')).toEqual(['Một việc cần nhớ'])
  expect(sentencesOf('  ')).toEqual([])
})
