import { expect, test } from 'vitest'
import { formatSpokenTime } from './format-spoken-time.ts'

const ofSyllables = (count: number): string => Array.from({ length: count }, () => 'xã').join(' ')

test('150 syllables are read in 60 seconds', () => {
  expect(formatSpokenTime(ofSyllables(150))).toBe('60 giây')
})

test('the time is given to the nearest five seconds', () => {
  expect(formatSpokenTime(ofSyllables(236))).toBe('95 giây')
})

test('a dash between words is not read', () => {
  expect(formatSpokenTime(`${ofSyllables(74)} – tư - pháp`)).toBe('30 giây')
})
