import { dayWords } from './moment-words.ts'

export const CLASS_WORDS = {
  nameMissing: 'Viết tên lớp rồi bấm Mở lớp.',
  personMissing: 'Viết họ và tên rồi bấm Thêm.',
  usernameOdd: 'Tên đăng nhập chỉ có chữ không dấu, số, dấu chấm, gạch nối. Sửa lại hoặc để trống.',
  notKept: 'Trình duyệt này không giữ được bài làm. Đừng đóng trang trước khi lưu tệp kết quả.',
  cannotSign:
    'Trang này mở qua mạng nên chưa lưu được tệp. Mở KIEM-TRA-LOP.html ngay trên máy, bằng cách bấm đúp, rồi lưu.',
  saved: (file: string): string => `Đã lưu tệp ${file} vào mục Tải xuống. Gửi tệp này cho giảng viên.`,
  noChecks: 'Các khoá trong bản này chưa có câu thử.',
} as const

/** đúng 3 trên 5 câu, behind the name of a course. What is still open is told too. */
export const checksWords = ({
  answered,
  right,
  checks,
}: {
  answered: number
  right: number
  checks: number
}): string => {
  if (answered === 0) return `chưa làm, ${checks} câu`
  const left = checks - answered
  return left > 0
    ? `đúng ${right} trên ${answered} câu đã làm, còn ${left} câu`
    : `đúng ${right} trên ${checks} câu`
}

/** Lớp Bản Mẫu, ngày 25/11/2026, 12 người. */
export const classRowWords = (className: string, startedAt: string, people: number): string =>
  `${className}, ngày ${dayWords(startedAt)}, ${people} người`

/** Câu 2 trên 5. */
export const turnWords = (name: string, place: number, of: number): string =>
  `${name}: câu ${place} trên ${of}`

/** Lê Thị Mẫu Hoa đúng 4 trên 5 câu. */
export const doneWords = (name: string, right: number, of: number): string =>
  `${name} đúng ${right} trên ${of} câu`

/** With a capital letter and a full stop, where words stand alone. */
export const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
