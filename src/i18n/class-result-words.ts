import type { Instant } from '../domain/shared/time.ts'
import { momentWords } from './moment-words.ts'

interface ImportTold {
  outcome: 'imported' | 'known'
  importedAt: Instant
  newLearners: number
  newAnswers: number
}

/** What an import added: Thêm 12 người, 60 câu trả lời. A repeat says from when the file is known. */
export const importedWords = ({ outcome, importedAt, newLearners, newAnswers }: ImportTold): string => {
  if (outcome === 'known') return `Tệp này đã nhập lúc ${momentWords(importedAt)}. Không thêm gì.`
  const added = [
    ...(newLearners > 0 ? [`${newLearners} người`] : []),
    ...(newAnswers > 0 ? [`${newAnswers} câu trả lời`] : []),
  ]
  return added.length === 0 ? 'Mọi điều trong tệp này đã có từ trước.' : `Thêm ${added.join(', ')}.`
}

export const CLASS_RESULT_WORDS = {
  unreadable: 'Tệp này không phải tệp kết quả lớp. Chọn tệp có tên kết thúc bằng .lhs.',
  registered: 'Đã đăng ký bản mang đi. Từ giờ nhập được kết quả của các lớp dùng bản đó.',
  reading: 'Đang đọc tệp.',
  making: (done: number, of: number): string => `Đang gói ${done} trên ${of} trang.`,
  changed: 'Trang web vừa được làm mới. Tải lại trang rồi tạo bản mang đi.',
  noCourse: 'Chọn ít nhất một khoá.',
} as const
