import { formatNumber } from './format-number.ts'

const KB = 1024

/** A size as a learner with a data plan reads it: 0,4 MB, or 85 KB where that is clearer. */
export const sizeWords = (bytes: number): string =>
  bytes < 100 * KB
    ? `${Math.max(1, Math.round(bytes / KB))} KB`
    : `${formatNumber(Math.round((bytes / KB / KB) * 100) / 100)} MB`

export const PACK_WORDS = {
  keep: (bytes: number): string => `Giữ cả khoá trên máy (${sizeWords(bytes)})`,
  keeping: (kept: number, all: number): string => `Đang tải ${kept} trên ${all} tệp…`,
  kept: (bytes: number): string => `Khoá đã ở trên máy (${sizeWords(bytes)}), học được khi không có mạng.`,
  newer: (bytes: number): string => `Khoá trên máy là bản cũ. Cập nhật (nhiều nhất ${sizeWords(bytes)})`,
  update: 'Cập nhật',
  forget: 'Xoá khỏi máy',
  again: 'Tải tiếp',
  failed: {
    offline: 'Mất mạng giữa chừng. Phần đã tải vẫn còn. Bấm Tải tiếp khi có mạng.',
    'no-room': 'Máy không còn chỗ trống. Xoá bớt khoá khác rồi bấm Tải tiếp.',
    'not-found': 'Khoá vừa được cập nhật. Tải lại trang rồi bấm Giữ cả khoá.',
  },
} as const
