import { expect, test } from 'vitest'
import { rehearsalOf } from './rehearsal.ts'

test('each sentence begins when the words before it are spoken, 150 syllables a minute', () => {
  // 5 syllables take 2 seconds, 10 take 4.
  const text = 'Một hai ba bốn năm. Một hai ba bốn năm sáu bảy tám chín mười. Hết.'
  expect(rehearsalOf(text)).toEqual([
    { text: 'Một hai ba bốn năm.', startsAtSeconds: 0 },
    { text: 'Một hai ba bốn năm sáu bảy tám chín mười.', startsAtSeconds: 2 },
    { text: 'Hết.', startsAtSeconds: 6 },
  ])
})
