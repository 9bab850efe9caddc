import type { ContentFault } from '../content-fault.ts'
import type { Told } from '../cross-check/told.ts'

/** A drawing is part of its page's first view, so it has to be light. */
const MAX_BYTES = 9 * 1024

// A drawing shown as an image can run nothing and fetch nothing; what it tries to is a mistake of whoever drew it.
const REFUSED: [pattern: RegExp, found: string][] = [
  [/<script\b/i, 'thẻ script'],
  [/<foreignObject\b/i, 'thẻ foreignObject'],
  [/\son[a-z]+\s*=/i, 'thuộc tính chạy mã (on…)'],
  [/\b(?:xlink:)?href\s*=\s*["'](?!#)/i, 'liên kết ra ngoài'],
  [/url\(\s*["']?(?!#)/i, 'hình hoặc kiểu lấy từ ngoài'],
  [/@import/i, 'kiểu lấy từ ngoài'],
]

/** What is wrong in one drawing, by line. */
export const tellUnfitDrawing = (file: string, svg: string): ContentFault[] => {
  const faults: ContentFault[] = []
  const tell = (place: number, field: string, told: Told): void => {
    faults.push({ file, line: svg.slice(0, place).split('\n').length, field, ...told })
  }
  if (!/<svg\b[^>]*\bviewBox="0 0 \d+ \d+"/.test(svg)) {
    tell(0, 'viewBox', {
      expected: 'khung hình viewBox="0 0 rộng cao", số nguyên',
      found: 'chưa có',
      mend: 'Thêm viewBox vào thẻ svg.',
    })
  }
  if (!/<title\b[^>]*>[^<]+<\/title>/.test(svg)) {
    tell(0, 'title', {
      expected: 'thẻ title nói hình vẽ gì',
      found: 'chưa có',
      mend: 'Thêm <title>…</title> ngay sau thẻ svg.',
    })
  }
  if (svg !== svg.normalize('NFC')) {
    tell(0, '', {
      expected: 'chữ dựng sẵn (NFC)',
      found: 'chữ tổ hợp',
      mend: 'Chuyển chữ trong hình về dạng dựng sẵn.',
    })
  }
  const bytes = Buffer.byteLength(svg)
  if (bytes > MAX_BYTES) {
    tell(0, '', {
      expected: `hình nặng không quá ${MAX_BYTES} byte`,
      found: `${bytes} byte`,
      mend: 'Bỏ bớt nét, làm tròn số, xoá phần thừa do phần mềm vẽ thêm vào.',
    })
  }
  for (const [pattern, found] of REFUSED) {
    const place = svg.search(pattern)
    if (place !== -1) {
      tell(place, '', {
        expected: 'hình tự đủ, không chạy mã, không lấy gì từ ngoài',
        found,
        mend: 'Xoá phần này khỏi tệp hình.',
      })
    }
  }
  return faults
}
