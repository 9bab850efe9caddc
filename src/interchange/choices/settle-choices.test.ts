import { expect, it } from 'vitest'
import { settleChoices } from './settle-choices.ts'
import { staysInPlace } from './stays-in-place.ts'
import { stripNumber } from './strip-number.ts'

const PLACE = { kind: 'line', line: 3 } as const

it.each([
  'Tất cả các ý trên',
  'Cả A và B',
  'A và C đúng',
  'Cả ba đều đúng',
  'Cả hai phương án trên',
  'Không có đáp án nào đúng',
])('%s stays at its place', (text) => expect(staysInPlace(text)).toBe(true))

it.each(['Cả gia đình', 'An và Bình', 'Tất cả công dân từ 14 tuổi', 'Không cần giấy tờ nào', 'A'])(
  '%s may be shuffled',
  (text) => expect(staysInPlace(text)).toBe(false),
)

it.each([
  ['Câu 12: Hạn là gì?', 'Hạn là gì?', 12],
  ['3. Hạn là gì?', 'Hạn là gì?', 3],
  ['Câu hỏi số 4) Hạn', 'Hạn', 4],
])('takes the number off %s', (prompt, stripped, number) =>
  expect(stripNumber(prompt)).toEqual({ prompt: stripped, number }),
)

it.each(['60 ngày là hạn gì?', '1.500 đồng', 'Câu nào đúng?', '10:30 họp'])('leaves %s', (prompt) =>
  expect(stripNumber(prompt)).toEqual({ prompt }),
)

it('leaves out an empty choice and says so', () =>
  expect(
    settleChoices(
      [
        { text: 'a', right: true },
        { text: '', right: false },
        { text: 'b', right: false },
      ],
      PLACE,
    ),
  ).toEqual({
    task: {
      kind: 'single-choice',
      choices: [
        { text: 'a', right: true },
        { text: 'b', right: false },
      ],
    },
    faults: [{ code: 'choice-empty', place: PLACE }],
  }))

it('asks where no choice is right, and guesses nothing', () =>
  expect(
    settleChoices(
      [
        { text: 'a', right: false },
        { text: 'b', right: false },
      ],
      PLACE,
    ),
  ).toEqual({
    task: {
      kind: 'single-choice',
      choices: [
        { text: 'a', right: false },
        { text: 'b', right: false },
      ],
    },
    faults: [{ code: 'key-missing', place: PLACE }],
  }))
