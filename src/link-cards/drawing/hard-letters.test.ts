import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CARD_HEIGHT, CARD_WIDTH } from './card-size.ts'
import { createCardDrawer } from './draw-card.ts'
import { WHITE_ON_CLOTH } from './palette.ts'
import { readPng } from './testing/read-png.ts'

/**
 * Chromium's drawing of these letters in the bold font, white on black, 64 pixels from the point 16, 84 on, without
 * hinting. It shares no code with ours but the font file.
 */
const LETTERS = 'ẫ ữ ợ Đ Ỗ Ặ ỷ ễ Tạ Vỹ'
const reference = readPng(readFileSync(new URL('testing/hard-letters.png', import.meta.url)))

/** Brightness, 0 to 255, from which two pixels are not the same edge drawn by two programs. */
const FAR = 96

const drawn = (text: string): Uint8Array => {
  const card = new Uint8Array(CARD_WIDTH * CARD_HEIGHT).fill(WHITE_ON_CLOTH.ground)
  createCardDrawer().drawLine(card, { text, weight: 'bold', size: 64, x: 16, y: 84, ramp: WHITE_ON_CLOTH })
  const steps = WHITE_ON_CLOTH.full - WHITE_ON_CLOTH.ground
  return reference.pixels.map((_, at) => {
    const place = Math.floor(at / reference.width) * CARD_WIDTH + (at % reference.width)
    return (((card[place] ?? 0) - WHITE_ON_CLOTH.ground) * 255) / steps
  })
}

const farPixels = (pixels: Uint8Array): number =>
  pixels.filter((light, at) => Math.abs(light - (reference.pixels[at] ?? 0)) > FAR).length

test('the hard letters of Vietnamese look as a browser draws them', () => {
  expect(reference.pixels.filter((light) => light > 127).length).toBeGreaterThan(10_000)
  expect(farPixels(drawn(LETTERS))).toBe(0)
})

test('letters whose marks were typed apart look the same', () => {
  expect(farPixels(drawn(LETTERS.normalize('NFD')))).toBe(0)
})

test.each([
  ['a dot below', 'ẫ ữ ơ Đ Ỗ Ặ ỷ ễ Tạ Vỹ'],
  ['a tilde', 'â ữ ợ Đ Ỗ Ặ ỷ ễ Tạ Vỹ'],
  ['a stroke', 'ẫ ữ ợ D Ỗ Ặ ỷ ễ Tạ Vỹ'],
  ['a hook', 'ẫ ữ ợ Đ Ỗ Ặ y ễ Tạ Vỹ'],
])('the comparison sees that %s is missing', (_, text) => {
  expect(farPixels(drawn(text))).toBeGreaterThan(50)
})
