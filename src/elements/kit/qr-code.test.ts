import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrCodeOf } from './qr-code.ts'

/** Long enough to be longer than any address of ours. */
const ADDRESS =
  'https://hoc.tuyenquang.example/chia-se/khoa-hoc/to-cong-nghe-so-cong-dong/giup-nguoi-cao-tuoi-dung-dien-thoai/?ban=a1b2'
const DOTS = 6

/** Draws the strokes of a path as a printer would, black on white. */
const printed = ({
  size,
  path,
}: ReturnType<typeof qrCodeOf>): { pixels: Uint8ClampedArray; side: number } => {
  const side = size * DOTS
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let row = Number(y) * DOTS; row < (Number(y) + 1) * DOTS; row += 1)
      for (let column = Number(x) * DOTS; column < (Number(x) + Number(length)) * DOTS; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  }
  return { pixels, side }
}

test('a camera reads the address back', () => {
  const { pixels, side } = printed(qrCodeOf(ADDRESS))
  expect(jsQR(pixels, side, side)?.data).toBe(ADDRESS)
})

test('four white modules stand on each side', () => {
  const { size, path } = qrCodeOf('https://a.example/')
  const strokes = [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].map(([, x, y, length]) => ({
    left: Number(x),
    right: Number(x) + Number(length),
    row: Number(y),
  }))
  expect(Math.min(...strokes.map(({ left }) => left))).toBe(4)
  expect(Math.max(...strokes.map(({ right }) => right))).toBe(size - 4)
  expect(Math.min(...strokes.map(({ row }) => row))).toBe(4)
  expect(Math.max(...strokes.map(({ row }) => row))).toBe(size - 5)
})
