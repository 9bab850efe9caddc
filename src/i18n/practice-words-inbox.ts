import type { Surface } from '../domain/practice/surface.ts'

type Mailbox = Extract<Surface, { kind: 'inbox' }>
type Letter = Mailbox['letters'][number]

/** Whether a letter came, went, or stays in the house; its sender or receiver follows. */
export const letterWayWords: Record<Letter['way'], string> = { in: 'Từ', out: 'Gửi', inside: 'Nội bộ:' }

/** The mark on a letter; nothing where it has none. */
export const urgencyWords: Record<NonNullable<Letter['urgency']>, string | undefined> = {
  normal: undefined,
  urgent: 'Khẩn',
  'very-urgent': 'Thượng khẩn',
  immediate: 'Hoả tốc',
}

/** A stage on the way of a document. */
export const letterStageWords: Record<Mailbox['stages'][number]['kind'], string> = {
  register: 'Đăng ký',
  route: 'Chuyển',
  deadline: 'Giao việc, đặt hạn',
  draft: 'Soạn',
  sign: 'Ký',
  issue: 'Phát hành',
  archive: 'Lưu hồ sơ',
}
