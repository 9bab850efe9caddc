import { type Practice, practiceSchema } from '../practice.ts'

const hints = ['Nhìn đâu', 'Nghĩ gì', 'Làm gì']
const told = { title: 'Chưa đúng', reason: 'Vì thế.', mend: 'Làm thế này.', cite: { source: 'luat-mau' } }

/**
 * A desk with everything an author may use: two steps that may be done in either order, then a last one; a field of each
 * kind, a paper to read, a screen one walks to, a mistake that stops.
 */
const SMALL = {
  id: 'nho',
  title: 'Bài nhỏ',
  summary: 'Thử máy.',
  minutes: 5,
  course: 'khoa',
  lesson: 'mot',
  reviewedOn: '2026-11-25',
  situation: 'Có một tờ đơn.',
  task: 'Ghi sổ.',
  surface: { kind: 'portal', name: 'Sổ', address: 'so.vn', person: 'ma', screens: ['so', 'giao'] },
  people: [{ id: 'ma', name: 'Ma Thị Mẫu', role: 'Cán bộ', number: '099 000 000 031' }],
  papers: [
    { id: 'don', kind: 'form', title: 'Đơn', text: 'Một tờ đơn.' },
    { id: 'mat', kind: 'record', title: 'Hồ sơ người khác', screens: ['so'] },
    { id: 'anh', kind: 'photo', title: 'Ảnh', screens: ['giao'] },
  ],
  screens: [
    {
      id: 'so',
      title: 'Sổ',
      fields: [
        { id: 'ten', kind: 'text', label: 'Tên' },
        {
          id: 'loai',
          kind: 'choice',
          label: 'Loại',
          options: [
            { id: 'xac-nhan', text: 'Xác nhận' },
            { id: 'khieu-nai', text: 'Khiếu nại' },
            { id: 'to-cao', text: 'Tố cáo' },
          ],
        },
        { id: 'ngay', kind: 'date', label: 'Ngày' },
      ],
      buttons: [
        { id: 'ghi', text: 'Ghi sổ' },
        { id: 'sang-giao', text: 'Sang phần giao', to: 'giao' },
        { id: 'dua-mat-khau', text: 'Đưa mật khẩu' },
      ],
    },
    {
      id: 'giao',
      title: 'Giao',
      fields: [
        {
          id: 'giay',
          kind: 'ticks',
          label: 'Giấy',
          options: [
            { id: 'a', text: 'A' },
            { id: 'b', text: 'B' },
            { id: 'c', text: 'C' },
          ],
        },
        { id: 'tep', kind: 'paper', label: 'Tệp', papers: ['anh', 'don'] },
        { id: 'so-ngay', kind: 'number', label: 'Số ngày', given: '1' },
      ],
      buttons: [
        { id: 'giao-viec', text: 'Giao' },
        { id: 've-so', text: 'Về sổ', to: 'so' },
      ],
    },
    { id: 'ky', title: 'Ký', buttons: [{ id: 'ky-ten', text: 'Ký' }] },
  ],
  steps: [
    {
      id: 'ghi-so',
      text: 'Ghi sổ',
      screen: 'so',
      open: ['don'],
      fill: { ten: ['Lò Thị Mẫu', 'chị Lò Thị Mẫu'], loai: 'xac-nhan', ngay: '02/11/2026' },
      press: 'ghi',
      hints,
    },
    {
      id: 'giao',
      text: 'Giao việc',
      screen: 'giao',
      after: [],
      fill: { giay: ['a', 'b'], tep: 'anh', 'so-ngay': '3' },
      press: 'giao-viec',
      hints,
    },
    { id: 'ky', text: 'Ký', screen: 'ky', after: ['ghi-so', 'giao'], press: 'ky-ten', hints },
  ],
  mistakes: [
    { id: 'ten-khac', step: 'ghi-so', when: { fill: { ten: { is: 'other' } } }, ...told },
    { id: 'khieu-nai', step: 'ghi-so', when: { fill: { loai: 'khieu-nai' } }, ...told },
    { id: 'loai-khac', step: 'ghi-so', when: { fill: { loai: { is: 'other' } } }, ...told },
    { id: 'ngay-khac', step: 'ghi-so', when: { fill: { ngay: { is: 'other' } } }, ...told },
    { id: 'mat-khau', when: { press: 'dua-mat-khau' }, stops: true, ...told },
    { id: 'xem-trom', when: { open: 'mat' }, ...told },
    { id: 'thieu-a', step: 'giao', when: { fill: { giay: { lacks: 'a' } } }, ...told },
    { id: 'thua-c', step: 'giao', when: { fill: { giay: { has: 'c' } } }, ...told },
    { id: 'giay-khac', step: 'giao', when: { fill: { giay: { is: 'other' } } }, ...told },
    { id: 'tep-don', step: 'giao', when: { fill: { tep: 'don' } }, ...told },
    { id: 'ngay-sai', step: 'giao', when: { fill: { 'so-ngay': { is: 'other' } } }, ...told },
  ],
  finish: { title: 'Xong', text: 'Đơn đã vào sổ.' },
}

type Raw = typeof SMALL

/** The small practice, after a change that an author might make. */
export const smallPractice = (change: (raw: Raw) => unknown = () => undefined): Practice => {
  const raw = structuredClone(SMALL)
  change(raw)
  return practiceSchema.parse(raw)
}
