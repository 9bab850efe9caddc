import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTypedAnswer } from './compare-typed-answer.ts'
import { anyPhrase } from './testing/any-typing.ts'

const ACCEPTED = ['Giấy chứng sinh', 'chứng sinh']

describe('marks forgiven, which is the default', () => {
  it('takes the word itself', () =>
    expect(compareTypedAnswer('giấy CHỨNG sinh', ACCEPTED)).toEqual({
      isRight: true,
      level: 'same-word',
      missedMarks: false,
    }))

  it('takes it without marks and says that they are missing', () =>
    expect(compareTypedAnswer('giay chung sinh', ACCEPTED, { marks: 'forgiven' })).toEqual({
      isRight: true,
      level: 'same-without-marks',
      missedMarks: true,
    }))

  it('does not take another word', () =>
    expect(compareTypedAnswer('giấy khai sinh', ACCEPTED)).toEqual({
      isRight: false,
      level: 'different',
      missedMarks: false,
    }))
})

describe('marks strict', () => {
  it('takes the word whatever its case and tone placement', () =>
    expect(compareTypedAnswer('ỦY BAN', ['Uỷ ban'], { marks: 'strict' })).toEqual({
      isRight: true,
      level: 'same-word',
      missedMarks: false,
    }))

  it('refuses it without marks and says that only these are missing', () =>
    expect(compareTypedAnswer('uy ban', ['Uỷ ban'], { marks: 'strict' })).toEqual({
      isRight: false,
      level: 'same-without-marks',
      missedMarks: true,
    }))
})

it('tells the level of the nearest accepted answer, wherever it stands', () => {
  expect(compareTypedAnswer('thường trú', ['thuong tru', 'thường trú', 'tạm trú']).level).toBe('exact')
  expect(compareTypedAnswer('thường trú', ['thường trú', 'thuong tru']).level).toBe('exact')
})

it('overlooks the full stop a phone adds at the end', () =>
  expect(compareTypedAnswer('60 ngày. ', ['60 ngày']).level).toBe('exact'))

it('still tells stops apart where the answer is one', () =>
  expect(compareTypedAnswer('...', ['.']).isRight).toBe(false))

it('finds nothing right where nothing is accepted or nothing was typed', () => {
  expect(compareTypedAnswer('tạm trú', []).isRight).toBe(false)
  expect(compareTypedAnswer(' ', ACCEPTED).isRight).toBe(false)
})

it('takes with marks forgiven whatever it takes strictly', () =>
  fc.assert(
    fc.property(anyPhrase, fc.constantFrom('hoà', 'KỸ', 'dang'), (typed, answer) => {
      const strict = compareTypedAnswer(typed, [answer], { marks: 'strict' })
      const forgiven = compareTypedAnswer(typed, [answer], { marks: 'forgiven' })
      return forgiven.isRight || !strict.isRight
    }),
  ))
