import { expect, test } from 'vitest'
import type { Answer, PartAnswer } from '../../domain/quiz/response.ts'
import { goesOnTyping } from './goes-on-typing.ts'
import { chose } from './testing/small-quiz.ts'

const typed = (text: string): PartAnswer => ({ kind: 'typed', text })
const parts = (mot: PartAnswer, hai: PartAnswer): Answer => ({ kind: 'parts', parts: { mot, hai } })

test('each further letter goes on with what is being typed', () => {
  expect(goesOnTyping(typed('sá'), typed('sáu'))).toBe(true)
  expect(goesOnTyping(undefined, typed('s'))).toBe(false)
})

test('a choice is an answer each time', () => {
  expect(goesOnTyping(chose('a'), chose('b'))).toBe(false)
})

test('in a situation only a typed part goes on', () => {
  expect(goesOnTyping(parts(chose('a'), typed('5')), parts(chose('a'), typed('59')))).toBe(true)
  expect(goesOnTyping(parts(chose('a'), typed('5')), parts(chose('b'), typed('5')))).toBe(false)
})
