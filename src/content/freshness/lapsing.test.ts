import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReadContent, readContent } from '../read-content.ts'
import { describeLapsing } from './describe-lapsing.ts'
import { lapsingAround } from './lapsing.ts'

const SMALL = join(import.meta.dirname, '..', 'fixtures', 'small')

let folder: string
let content: ReadContent

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freshness-'))
  await cp(SMALL, folder, { recursive: true })
  await writeFile(
    join(folder, 'sources', 'luat-mau.yaml'),
    `number: 1/2020/QH14
shortTitle: Luật Mẫu 1/2020/QH14
title: Luật Mẫu
issuer: Quốc hội
issuedOn: 2020-01-01
inForceFrom: 2020-07-01
inForceUntil: 2027-02-28
replacedBy: luat-sau
url: https://example.org/luat-mau
grade: P
checkedOn: 2026-11-25
`,
  )
  await writeFile(
    join(folder, 'sources', 'luat-sau.yaml'),
    `number: 2/2026/QH16
shortTitle: Luật Sau 2/2026/QH16
title: Luật Sau
issuer: Quốc hội
issuedOn: 2026-04-01
inForceFrom: 2027-03-01
url: https://example.org/luat-sau
grade: P
checkedOn: 2026-11-25
`,
  )
  content = (await readContent(folder)).content
})

afterAll(() => rm(folder, { recursive: true }))

describe('what will lapse', () => {
  it('says nothing when the end is farther than 120 days', () => {
    expect(lapsingAround(content, '2026-10-30')).toEqual([])
  })

  it('names the source from the 120th day before its last', () => {
    expect(lapsingAround(content, '2026-10-31')).toMatchObject([
      { source: { id: 'luat-mau' }, successor: { id: 'luat-sau' }, daysLeft: 120 },
    ])
  })

  it('tells an author every lesson and question that rests on it, once it has ended', () => {
    expect(describeLapsing(lapsingAround(content, '2027-03-01'), '2027-03-01')).toBe(
      [
        'Tính đến 01/03/2027 và 120 ngày sau đó, 1 nguồn hết hiệu lực có nội dung dựa vào.',
        '',
        'Luật Mẫu 1/2020/QH14: đã hết hiệu lực sau ngày 28/02/2027',
        '  Thay bằng: Luật Sau 2/2026/QH16, có hiệu lực từ: 01/03/2027',
        '  Bài học, kèm thẻ bàn, bài đọc loa và tờ rơi của bài:',
        '    mau/hai  Bài hai',
        '    mau/mot  Bài một',
        '  Câu hỏi:',
        '    mau: 3 câu (han, giay, le-phi)',
        '  Bài thực hành:',
        '    ghi-so-don  Ghi sổ một đơn xin xác nhận',
        '  Thuật ngữ:',
        '    Hộ tịch',
      ].join('\n'),
    )
  })

  it('says so when nothing rests on what ends', () => {
    expect(describeLapsing([], '2026-11-25')).toBe(
      'Tính đến 25/11/2026 và 120 ngày sau đó, không nội dung nào dựa vào nguồn hết hiệu lực.',
    )
  })
})
