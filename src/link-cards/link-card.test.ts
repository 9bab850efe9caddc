import { expect, test } from 'vitest'
import { cardAlt, cardHref } from './link-card.ts'

const card = { kicker: 'Đăng ký khai sinh', title: 'Giấy tờ cần có', line: 'Bài 1 trên 6, đọc 5 phút' }

test('a picture has its address by what it says, so that a chat sees a new title', () => {
  expect(cardHref(card)).toMatch(/^\/the\/[0-9a-f]{16}\.png$/)
  expect(cardHref({ ...card })).toBe(cardHref(card))
  const others = [
    { ...card, title: 'Giấy tờ cần nộp' },
    { ...card, kicker: 'Đăng ký khai tử' },
    { ...card, line: 'Bài 2 trên 6, đọc 5 phút' },
  ]
  expect(new Set([card, ...others].map(cardHref)).size).toBe(4)
})

test('the same words typed otherwise have the same picture', () => {
  expect(cardHref({ ...card, title: card.title.normalize('NFD') })).toBe(cardHref(card))
})

test('who cannot see the picture is told what it says', () => {
  expect(cardAlt(card)).toBe('Đăng ký khai sinh. Giấy tờ cần có. Bài 1 trên 6, đọc 5 phút')
  expect(cardAlt({ ...card, kicker: '' })).toBe('Giấy tờ cần có. Bài 1 trên 6, đọc 5 phút')
})
