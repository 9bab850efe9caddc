import { expect, it } from 'vitest'
import { drawingAddress } from './drawing-address.ts'

it('carries a drawing whole, without what would end it early', () => {
  const svg =
    '<svg viewBox="0 0 9 9">\n  <!-- nháp -->\n  <path fill="#2b3a8c"/>\n  <text>50% nộp đủ</text>\n</svg>\n'
  const address = drawingAddress(svg)
  expect(address).toBe(
    "data:image/svg+xml,<svg viewBox='0 0 9 9'><path fill='%232b3a8c'/><text>50%25 nộp đủ</text></svg>",
  )
  expect(decodeURIComponent(address)).toContain('<text>50% nộp đủ</text>')
})
