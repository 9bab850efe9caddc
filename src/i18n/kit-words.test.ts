import { expect, test } from 'vitest'
import type { Source } from '../domain/source/source.ts'
import { ageWords, basisWords, editionDay, programmeWords } from './kit-words.ts'

const source = (id: string, shortTitle: string): [string, Source] => [
  id,
  {
    id,
    number: id,
    shortTitle,
    title: shortTitle,
    issuer: 'Quốc hội',
    amendedBy: [],
    url: 'https://vanban.chinhphu.vn/',
    grade: 'P',
    checkedOn: '2026-11-25',
  },
]
const SOURCES = new Map([
  source('luat', 'Luật Hộ tịch 60/2014/QH13'),
  source('nghi-dinh', 'Nghị định 63/2024/NĐ-CP'),
  source('cu', 'Nghị định cũ'),
  source('thong-tu', 'Thông tư 04/2020/TT-BTP'),
])

test('a leaflet names two sources with their articles and counts the rest', () => {
  const cited = [
    { source: 'cu', past: true },
    { source: 'luat', at: 'Điều 15' },
    { source: 'nghi-dinh' },
    { source: 'thong-tu' },
  ]
  expect(basisWords(cited, SOURCES)).toBe(
    'Theo Điều 15 Luật Hộ tịch 60/2014/QH13; Nghị định 63/2024/NĐ-CP và 1 nguồn khác ghi trong bài.',
  )
  expect(basisWords([{ source: 'luat' }], SOURCES)).toBe('Theo Luật Hộ tịch 60/2014/QH13.')
})

test('its age is the day of review and, where known, the last day it holds', () => {
  expect(ageWords({ reviewedOn: '2026-11-25' }, { kind: 'current' })).toBe('Rà soát 25/11/2026.')
  const [, luat] = source('luat', 'Luật Hộ tịch')
  expect(
    ageWords({ reviewedOn: '2026-11-25' }, { kind: 'current-until', until: '2027-02-28', source: luat }),
  ).toBe('Rà soát 25/11/2026. Có hiệu lực đến 28/02/2027.')
})

test('a programme says how much there is to do and by when', () => {
  const programme = {
    id: 'to',
    title: 'Tổ',
    summary: 'Giúp dân.',
    posts: ['Tổ'],
    mandatory: ['a', 'b'],
    electives: [],
    electivesNeeded: 0,
    opensOn: '2026-01-01',
    dueOn: '2026-12-31',
  }
  expect(programmeWords(programme)).toBe('Học 2 khoá bắt buộc, xong chậm nhất ngày 31/12/2026.')
  expect(programmeWords({ ...programme, electives: ['c'], electivesNeeded: 1 })).toBe(
    'Học 2 khoá bắt buộc, chọn thêm 1 khoá, xong chậm nhất ngày 31/12/2026.',
  )
})

test('the day of an edition is written as days are', () => {
  expect(editionDay('2026.11.25')).toBe('25/11/2026')
})
