import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { readPng } from './testing/read-png.ts'
import { writePng } from './write-png.ts'

const file = Buffer.from(
  writePng(Uint8Array.of(0, 1, 1, 0, 0, 1), {
    width: 3,
    height: 2,
    palette: Uint8Array.of(0, 0, 0, 255, 255, 255),
  }),
)

test('holds the pixels it was given', () => {
  expect(readPng(file)).toEqual({ width: 3, height: 2, pixels: Uint8Array.of(0, 1, 1, 0, 0, 1) })
})

test('says before its pixels that they are eight bits of a palette', () => {
  expect(file.subarray(0, 33).toString('hex')).toBe(
    `89504e470d0a1a0a${'0000000d'}${Buffer.from('IHDR').toString('hex')}0000000300000002${'0803000000'}${crc32(file.subarray(12, 29)).toString(16).padStart(8, '0')}`,
  )
  expect(file.indexOf('PLTE')).toBeGreaterThan(0)
})

test('ends as every PNG does', () => {
  expect(file.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082')
})
