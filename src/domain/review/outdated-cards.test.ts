import { expect, test } from 'vitest'
import type { PublicQuestion } from '../quiz/public-question.ts'
import { outdatedCards } from './outdated-cards.ts'
import { card } from './testing/reviews.ts'

const bankOf = (questions: PublicQuestion[], courseId = 'khai-sinh') => ({
  courseId,
  keyVersion: '0123456789abcdef',
  questions,
})

const held = card('le-phi')

test('a card stays while its question is asked in the same words, in whatever order the fields come', () => {
  const reversed = Object.fromEntries(Object.entries(held.question).reverse()) as PublicQuestion
  expect(JSON.stringify(reversed)).not.toBe(JSON.stringify(held.question))
  expect(outdatedCards([held], bankOf([reversed]))).toEqual([])
})

test('a card goes when its question has other words or is asked no more', () => {
  const reworded = { ...held.question, prompt: 'Quá hạn thì mất lệ phí.' }
  expect(outdatedCards([held], bankOf([reworded]))).toEqual([held])
  expect(outdatedCards([held], bankOf([]))).toEqual([held])
})

test('a card goes when its choices stand at other places, as pinned ones may', () => {
  const { question } = held
  const turned: PublicQuestion =
    question.kind === 'true-false' ? { ...question, choices: [...question.choices].reverse() } : question
  expect(outdatedCards([held], bankOf([turned]))).toEqual([held])
})

test('the bank of another course says nothing about a card', () => {
  expect(outdatedCards([held], bankOf([], 'khai-tu'))).toEqual([])
})
