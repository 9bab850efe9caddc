import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCardPress } from './card-press.ts'
import { createCardPng } from './drawing/card-png.ts'
import { cardFile } from './link-card.ts'

const card = { kicker: 'Đăng ký khai sinh', title: 'Ai đi khai', line: 'Bài 1 trên 6, đọc 5 phút' }
const other = { ...card, title: 'Giấy tờ cần có' }

let folder: string
let kept: string
let dist: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'link-cards-'))
  kept = join(folder, 'kept')
  dist = join(folder, 'dist')
})
afterEach(() => rm(folder, { recursive: true }))

test('every card that was ordered is in the built site, once', async () => {
  const press = createCardPress(kept)
  press.order(card, '/khoa-hoc/mau/mot/')
  press.order(other, '/khoa-hoc/mau/hai/')
  press.order(card, '/khoa-hoc/mau/mot/')
  await press.deliver(dist)
  expect((await readdir(join(dist, 'the'))).sort()).toEqual([cardFile(card), cardFile(other)].sort())
  expect(await readFile(join(dist, 'the', cardFile(card)))).toEqual(Buffer.from(createCardPng()(card)))
})

test('a card drawn by an earlier build is not drawn again', async () => {
  const first = createCardPress(kept)
  first.order(card, '/')
  await first.deliver(dist)
  await writeFile(join(kept, cardFile(card)), 'drawn before')
  const second = createCardPress(kept)
  second.order(card, '/')
  await second.deliver(join(folder, 'later'))
  expect(await readFile(join(folder, 'later', 'the', cardFile(card)), 'utf8')).toBe('drawn before')
})

test('a build whose cards cannot be drawn fails, and says of which page, title and letter', async () => {
  const press = createCardPress(kept)
  press.order(card, '/khoa-hoc/mau/mot/')
  press.order({ ...card, title: 'Hộ tịch 戶籍' }, '/khoa-hoc/mau/hai/')
  press.order({ ...card, title: 'x'.repeat(80) }, '/khoa-hoc/mau/ba/')
  await expect(press.deliver(dist)).rejects.toThrow(
    [
      'Có 2 ảnh liên kết không vẽ được.',
      '/khoa-hoc/mau/hai/  Hộ tịch 戶籍\n  Phông chữ của ảnh không có chữ “戶” (U+6236). Thay chữ đó trong tên.',
      `/khoa-hoc/mau/ba/  ${'x'.repeat(80)}\n  Ảnh không đủ chỗ cho “${'x'.repeat(80)}”. Viết ngắn lại, hoặc tách từ quá dài.`,
    ].join('\n\n'),
  )
})

test('a site without cards needs no thread', async () => {
  await createCardPress(kept).deliver(dist)
  expect(await readdir(join(dist, 'the'))).toEqual([])
})
