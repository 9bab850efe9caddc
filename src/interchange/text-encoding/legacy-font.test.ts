import { expect, it } from 'vitest'
import { fromLegacyFont, legacyEncodingOf } from './legacy-font.ts'

it.each([
  ['.VnTime', 'tcvn3'],
  ['.vnarialH', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['VNI Helve', 'vni'],
  ['Times New Roman', undefined],
  ['Vnimar', undefined],
])('%s stands for %s', (font, encoding) => expect(legacyEncodingOf(font)).toBe(encoding))

it('reads text by its font, one word suffices', () => {
  expect(fromLegacyFont('Hµ', '.VnTime')).toBe('Hà')
  expect(fromLegacyFont('Haø', 'VNI-Times')).toBe('Hà')
  expect(fromLegacyFont('Haø', 'Arial')).toBe('Haø')
})

it('raises what a font of capitals draws', () =>
  expect(fromLegacyFont('céng hoµ', '.VnTimeH')).toBe('CỘNG HOÀ'))
