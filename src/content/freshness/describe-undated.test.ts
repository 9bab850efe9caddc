import { expect, it } from 'vitest'
import type { Source } from '../../domain/source/source.ts'
import { describeUndated } from './describe-undated.ts'

const source = (id: string, number: string, days: Pick<Source, 'issuedOn' | 'inForceFrom'>): Source => ({
  ...{ id, number, shortTitle: id, title: id, issuer: 'Chính phủ', amendedBy: [] },
  ...{ url: 'https://example.org/', grade: 'N', checkedOn: '2026-11-25', note: 'Chưa đọc.' },
  ...days,
})

it('tells which day of which instrument is missing, and the articles after them', () => {
  expect(
    describeUndated([
      source('du-ngay', '1/2026/NĐ-CP', { issuedOn: '2026-01-01', inForceFrom: '2026-02-01' }),
      source('bao', 'Bài năm 2025', {}),
      source('thieu-ca-hai', '2/2026/NĐ-CP', {}),
      source('thieu-mot', '3/2026/NĐ-CP', { issuedOn: '2026-01-01' }),
    ]),
  ).toBe(
    [
      '2 văn bản chưa kiểm tra được ngày:',
      '  thieu-ca-hai: ngày ban hành, ngày có hiệu lực',
      '  thieu-mot: ngày có hiệu lực',
      '1 bài, trang chưa rõ ngày đăng:',
      '  bao',
    ].join('\n'),
  )
})
