import { expect, test } from 'vitest'
import { packIndex, unpackIndex } from './packed-index.ts'
import type { SearchEntry } from './search-entry.ts'

const course: SearchEntry = {
  kind: 'course',
  title: 'Khai sinh',
  text: 'Một câu.',
  href: '/khoa-hoc/khai-sinh/',
}
const lesson: SearchEntry = {
  kind: 'lesson',
  title: 'Nộp ở xã nào',
  text: '',
  href: '/khoa-hoc/khai-sinh/noi-nop/',
  within: course,
}
const section: SearchEntry = {
  kind: 'section',
  title: 'Hạn nộp',
  text: '60 ngày.',
  href: '/khoa-hoc/khai-sinh/noi-nop/#han-nop',
  within: lesson,
}
const step: SearchEntry = { kind: 'step', title: 'Bấm Gửi', text: '', href: section.href, within: section }
const elsewhere: SearchEntry = { kind: 'step', title: 'Xem', text: '', href: '/nguon/luat/', within: section }
const entries = [course, lesson, section, step, elsewhere]

test('an index that has travelled is the same again', () => {
  expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(entries))))).toEqual(entries)
})

test('an address travels only as far as nothing else tells it', () => {
  expect(packIndex(entries)).toEqual([
    [0, 'Khai sinh', 'Một câu.', -1, '/khoa-hoc/khai-sinh/'],
    [1, 'Nộp ở xã nào', '', 0, 'noi-nop/'],
    [2, 'Hạn nộp', '60 ngày.', 1, '#'],
    [3, 'Bấm Gửi', '', 2, ''],
    [3, 'Xem', '', 2, '/nguon/luat/'],
  ])
})
