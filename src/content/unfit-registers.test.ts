import { describe } from 'vitest'
import { tells } from './fixtures/tells.ts'

const SOURCE = 'sources/luat-mau.yaml'
const PROGRAMME = 'programmes/mau-2026.yaml'

describe('source, programme, glossary, unit', () => {
  tells(
    'an address that is not one',
    { file: SOURCE, find: 'https://example.org/luat-mau', write: 'công báo' },
    [
      'content/sources/luat-mau.yaml:7  url',
      '  Cần:      địa chỉ bắt đầu bằng https://',
      '  Đang có:  "công báo"',
      '  Cách sửa: Chép lại địa chỉ đầy đủ.',
    ],
  )
  tells(
    'a beginning that is missing without a word why',
    { file: SOURCE, find: 'inForceFrom: 2026-02-01\n', write: '' },
    [
      'content/sources/luat-mau.yaml:1  inForceFrom',
      '  Cần:      ngày có hiệu lực, hoặc lời ghi chú vì sao chưa có',
      '  Đang có:  chưa có',
      '  Cách sửa: Thêm inForceFrom khi đã kiểm tra được; chưa được thì viết note.',
    ],
  )
  tells(
    'a successor that is not registered',
    { file: SOURCE, find: 'grade: P', write: 'grade: P\nreplacedBy: luat-sau' },
    [
      'content/sources/luat-mau.yaml:9  replacedBy',
      '  Cần:      mã nguồn đã có',
      '  Đang có:  "luat-sau"',
      '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm nguồn có mã này.',
    ],
  )
  tells('a course that does not exist', { file: PROGRAMME, find: '[mau]', write: '[mau, khac]' }, [
    'content/programmes/mau-2026.yaml:4  mandatory[2]',
    '  Cần:      mã khoá học đã có',
    '  Đang có:  "khac"',
    '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm khoá học có mã này.',
  ])
  tells(
    'more electives asked than offered',
    { file: PROGRAMME, find: 'mandatory: [mau]', write: 'mandatory: [mau]\nelectivesNeeded: 2' },
    [
      'content/programmes/mau-2026.yaml:5  electivesNeeded',
      '  Cần:      không quá số khoá tự chọn (0)',
      '  Đang có:  2',
      '  Cách sửa: Thêm khoá tự chọn hoặc giảm số này.',
    ],
  )
  tells(
    'a programme that ends before it opens',
    { file: PROGRAMME, find: '2026-12-15', write: '2026-08-15' },
    [
      'content/programmes/mau-2026.yaml:6  dueOn',
      '  Cần:      ngày không sớm hơn ngày mở (2026-09-01)',
      '  Đang có:  2026-08-15',
      '  Cách sửa: Sửa lại một trong hai ngày.',
    ],
  )
  tells(
    'a term without its meaning',
    { file: 'glossary.yaml', find: ', meaning: "Việc sinh, tử, kết hôn của mỗi người."', write: '' },
    [
      'content/glossary.yaml:2  terms[1].meaning',
      '  Cần:      một đoạn chữ',
      '  Đang có:  chưa có',
      '  Cách sửa: Thêm trường này.',
    ],
  )
  tells(
    'a unit code that lost its zero',
    { file: 'units/tuyen-quang.yaml', find: '"02221"', write: '"2221"' },
    [
      'content/units/tuyen-quang.yaml:4  units[1].code',
      '  Cần:      mã đơn vị gồm năm chữ số',
      '  Đang có:  "2221"',
      '  Cách sửa: Viết đủ năm chữ số trong dấu nháy, ví dụ: "02221".',
    ],
  )
})
