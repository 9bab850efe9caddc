/** Told beside a field before anything is typed: what costs a point must not come as a surprise. */
export const TYPED_HINTS = {
  strict: 'Viết đủ dấu. Chữ hoa hay chữ thường đều được.',
  forgiven: 'Chữ hoa hay chữ thường đều được.',
  whole: 'Chỉ viết số.',
  decimals: 'Chỉ viết số. Dùng dấu phẩy cho phần lẻ.',
} as const

/** Told while what is typed cannot be read as a number; left so, the question counts as open. */
export const NUMBER_HINTS = {
  'point-is-ambiguous': 'Bỏ dấu chấm: viết 1500 nếu là hàng nghìn, viết 1,5 nếu là phần lẻ.',
  'not-a-number': 'Chỉ viết số, ví dụ 60 hoặc 1,5.',
} as const
