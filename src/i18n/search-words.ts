import type { SearchKind } from '../domain/search/search-entry.ts'

/** What a result leads to, before its title. */
export const SEARCH_KIND_WORDS: Record<SearchKind, string> = {
  course: 'Khoá học',
  lesson: 'Bài học',
  section: 'Mục trong bài',
  step: 'Bước làm',
  term: 'Từ ngữ',
  source: 'Nguồn văn bản',
  unit: 'Xã, phường',
}

export const SEARCH_WORDS = {
  loading: 'Đang mở mục lục…',
  failed: 'Chưa tải được mục lục. Kiểm tra mạng rồi bấm Tìm.',
} as const

/**
 * How much was found, and what to do when it is nothing or too much.
 * @param shown how many of the places found stand on the page
 */
export const foundWords = (typed: string, total: number, shown: number): string => {
  if (total === 0)
    return `Chưa tìm thấy “${typed}”. Thử ít từ hơn hoặc từ khác, ví dụ “khai sinh”. Gõ không dấu cũng được.`
  if (total > shown)
    return `Tìm thấy ${total} chỗ, dưới đây là ${shown} chỗ sát nhất. Gõ thêm từ để tìm hẹp lại.`
  return `Tìm thấy ${total} chỗ.`
}
