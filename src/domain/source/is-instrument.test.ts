import { expect, test } from 'vitest'
import { isInstrument } from './is-instrument.ts'

test.each(['60/2014/QH13', '1684/NQ-UBTVQH15', '224/2026/NĐ-CP', '12/ĐA-UBND'])(
  '%s is an instrument',
  (number) => {
    expect(isInstrument({ number })).toBe(true)
  },
)

test.each(['Bài ngày 26/01/2026', 'Màn hình tháng 9 và tháng 10/2026'])(
  '"%s" is not an instrument',
  (number) => {
    expect(isInstrument({ number })).toBe(false)
  },
)
