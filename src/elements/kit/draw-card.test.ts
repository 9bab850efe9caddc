import { expect, test } from 'vitest'
import { drawCard } from './draw-card.ts'

/** At the largest size 18 letters fit beside each other in the title. */
const measure = (text: string, size: number): number => text.length * size * 0.55
const content = {
  title: 'Ai đi khai, trong bao lâu',
  partOf: 'Đăng ký khai sinh',
  lines: ['Hạn: 60 ngày', 'Cha <hoặc> mẹ & “ông bà”', 'Đúng hạn: miễn lệ phí'],
  address: 'https://lophocso.example/khoa-hoc/a/b/',
  qr: { size: 29, path: 'M4 4.5h7' },
}

const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)

test('the picture carries title, lines with their numbers, and the code', () => {
  const svg = drawCard(content, measure)
  expect(texts(svg)).toEqual([
    'Đăng ký khai sinh',
    'Ai đi khai, trong',
    'bao lâu',
    '1',
    'Hạn: 60 ngày',
    '2',
    'Cha &lt;hoặc> mẹ &amp; “ông bà”',
    '3',
    'Đúng hạn: miễn lệ phí',
    'Quét mã để đọc cả bài',
    'lophocso.example',
    'Lớp Học Số, Tuyên Quang',
  ])
  expect(svg).toContain('M4 4.5h7')
})

test('no line reaches down to the code, even of long texts', () => {
  const long =
    'Uỷ quyền cho cha mẹ, vợ chồng, con, anh chị em ruột: viết giấy, không phải chứng thực, gửi kèm'
  const svg = drawCard(
    { ...content, title: 'Một tên bài dài tám mươi chữ '.repeat(3).slice(0, 80), lines: [long, long, long] },
    measure,
  )
  const rows = [...svg.matchAll(/ y="(\d+)"[^>]*fill="#141D33">(?!Quét)/g)].map(([, y]) => Number(y))
  expect(Math.max(...rows)).toBeLessThan(1350 - 340 - 40)
})
