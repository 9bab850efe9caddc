import { expect, test } from 'vitest'
import { isAsSigned, sealOf } from './sign-and-verify.ts'

const LETTER = 'Mời họp lúc 08 giờ ngày 27/11/2026.'

test('a signature holds for the words that were signed', async () => {
  expect(await isAsSigned('cua-pho', LETTER, LETTER)).toBe(true)
})

test.each([
  'Mời họp lúc 08 giờ ngày 29/11/2026.',
  'Mời họp lúc 08 giờ ngày 27/11/2026',
  'Moi họp lúc 08 giờ ngày 27/11/2026.',
  '',
])('it fails for %j', async (changed) => {
  expect(await isAsSigned('cua-pho', LETTER, changed)).toBe(false)
})

test('it holds again once the letter is put back', async () => {
  expect(await isAsSigned('cua-pho', LETTER, LETTER.replace('27', '29'))).toBe(false)
  expect(await isAsSigned('cua-pho', LETTER, LETTER)).toBe(true)
})

test('two ways to write one letter are the same words', async () => {
  expect(await isAsSigned('cua-pho', LETTER, LETTER.normalize('NFD'))).toBe(true)
})

test('a seal is the beginning of the SHA-256', async () => {
  // From the test vectors of FIPS 180: "abc".
  expect(await sealOf('abc')).toBe('BA78 16BF')
})
