import { expect, test } from 'vitest'
import { coverOutline } from './cover-outline.ts'

const square = (left: number, top: number, right: number, bottom: number): number[] => [
  ...[left, top, right, top],
  ...[right, bottom, left, bottom],
]

test('a pixel is covered by as much as lies inside it', () => {
  // A quarter of a pixel at the left, half of one at the right and below.
  expect(coverOutline([square(0.75, 0, 2.5, 1.5)])).toEqual({
    ...{ left: 0, top: 0, width: 3, height: 2 },
    coverage: Uint8Array.of(64, 255, 128, 32, 128, 64),
  })
})

test('a slanted edge covers by area', () => {
  // The lower left half of a square of two: pixels cut in half have 128.
  expect(coverOutline([[0, 0, 2, 2, 0, 2]]).coverage).toEqual(Uint8Array.of(128, 0, 255, 128))
})

test('a flat edge covers pixels more and more', () => {
  // From the left end of a row of four to its right end: an eighth, three, five, seven eighths.
  expect(coverOutline([[0, 1, 4, 0, 4, 1]]).coverage).toEqual(Uint8Array.of(32, 96, 159, 223))
})

test('what runs the other way round is a hole', () => {
  const hole = [1, 1, 1, 2, 2, 2, 2, 1]
  expect(coverOutline([square(0, 0, 3, 3), hole]).coverage).toEqual(
    Uint8Array.of(255, 255, 255, 255, 0, 255, 255, 255, 255),
  )
})

test('a mark that overlaps its letter is not counted twice', () => {
  expect(coverOutline([square(0, 0, 2, 1), square(1, 0, 3, 1)]).coverage).toEqual(
    Uint8Array.of(255, 255, 255),
  )
})

test('an outline may begin left of and above its point', () => {
  expect(coverOutline([square(-2, -3, -1, -1)])).toMatchObject({ left: -2, top: -3, width: 1, height: 2 })
})

test('a space covers nothing', () => {
  expect(coverOutline([])).toMatchObject({ width: 0, height: 0 })
})
