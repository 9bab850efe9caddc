import { expect, test } from 'vitest'
import { linkCodeFrom, linkCodeSchema, readShortCode, teamCodeFrom, teamCodeSchema } from './short-code.ts'

test('codes are made of letters that nobody takes for another', () => {
  expect(teamCodeFrom(Uint8Array.of(0, 1, 23, 24, 47, 255, 9, 9))).toBe('34Y3YN')
  expect(linkCodeFrom(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1))).toBe('33333334')
})

test('a code is read as it was typed', () => {
  expect(readShortCode(' maa n67 ')).toBe('MAAN67')
  expect(readShortCode('maa-n67')).toBe('MAAN67')
})

test.each(['MAAN6', 'MAAN677', 'MAAN60', 'MAANI7', 'maan67', ''])('%s is no code of a team', (code) => {
  expect(teamCodeSchema.safeParse(code).success).toBe(false)
})

test('a code of a team is none of a link', () => {
  expect(linkCodeSchema.safeParse('MAAN67').success).toBe(false)
  expect(linkCodeSchema.safeParse('MAAK3467').success).toBe(true)
})
