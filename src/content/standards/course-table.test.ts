import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readContent } from '../read-content.ts'
import { courseTable } from './course-table.ts'

it('gives each course its line', async () => {
  const { content } = await readContent(join(import.meta.dirname, '..', 'fixtures', 'small'))
  const sources = new Map(
    content.sources.map(({ value }) => [
      value.id,
      { ...value, inForceFrom: undefined, inForceUntil: '2027-02-28' },
    ]),
  )
  const [heads, row] = courseTable(content.courses, sources, '2026-11-25').split('\n')
  expect(heads?.split(/ {2,}/)).toEqual([
    ...['Khoá', 'Bài', 'Tiếng/bài', 'Câu dài', 'Hình', 'Thử', 'Loa (giây)'],
    ...['Câu hỏi', 'T.huống', 'Nguồn', 'Thiếu ngày', 'Hiệu lực đến'],
  ])
  expect(row?.trim().split(/ {2,}/)).toEqual([
    'mau',
    '2',
    '5–60',
    '8',
    '1',
    '1',
    '64–64',
    '3',
    '0',
    '1',
    '1',
    '28/02/2027',
  ])
})
