import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mendLegacyText } from './mend-legacy-text.ts'
import { toTcvn3, toVni } from './testing/to-legacy.ts'

it.each([
  ['C©u hái: §iÒu kiÖn ®¨ng ký t¹m tró?', 'tcvn3'],
  ['Caâu hoûi: Ñieàu kieän ñaêng kyù taïm truù?', 'vni'],
] as const)('is sure of %s', (old, from) =>
  expect(mendLegacyText(old)).toEqual({
    text: 'Câu hỏi: Điều kiện đăng ký tạm trú?',
    from,
    confidence: 'sure',
  }),
)

it('asks about one or two words, unless what stands around them is known', () => {
  expect(mendLegacyText('Hµ Néi')).toEqual({ text: 'Hà Nội', from: 'tcvn3', confidence: 'ask' })
  expect(mendLegacyText('Hµ Néi', 'tcvn3').confidence).toBe('sure')
})

it('mends the old words among new ones and asks', () =>
  expect(mendLegacyText('Đăng ký tạm trú ở Hµ Néi', 'tcvn3')).toEqual({
    text: 'Đăng ký tạm trú ở Hà Nội',
    from: 'tcvn3',
    confidence: 'ask',
  }))

it.each([
  '',
  'abc 123',
  'café à la carte',
  'Señor niño',
  '«Tạm trú» 5 m² 30 °C ½',
  'NĐ-CP',
  'khai\u00adsinh',
])('leaves %j as it is', (text) =>
  expect(mendLegacyText(text, 'tcvn3')).toEqual({ text, from: 'unicode', confidence: 'sure' }),
)

const LINES = globSync('content/courses/*/lessons/*.md')
  .sort()
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.length > 40)

it('never changes a line of any lesson, whatever stands around it', () => {
  expect(LINES.length).toBeGreaterThan(1000)
  const changed = LINES.flatMap((line) => [
    mendLegacyText(line, 'vni'),
    mendLegacyText(line, 'tcvn3'),
  ]).filter(({ from }) => from !== 'unicode')
  expect(changed).toEqual([])
})

it.each([
  ['TCVN3', toTcvn3],
  ['VNI', toVni],
] as const)('gets at least 995 of 1,000 letters of every lesson right out of %s', (_name, write) => {
  let letters = 0
  let wrong = 0
  for (const line of LINES) {
    letters += line.length
    const { text } = mendLegacyText(write(line))
    if (text.toLowerCase() !== line.toLowerCase()) wrong += line.length
  }
  expect(wrong / letters).toBeLessThan(0.005)
})
