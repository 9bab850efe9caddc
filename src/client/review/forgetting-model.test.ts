import { expect, test } from 'vitest'
import type { Memory } from '../../domain/review/scheduler.ts'
import { forgettingModel } from './forgetting-model.ts'

/** The waits in days after a row of answers, each given on the day it was due. */
const waits = (...answers: boolean[]): number[] => {
  let memory: Memory | undefined
  let inDays = 0
  return answers.map((isRight) => {
    const after = forgettingModel.next(memory, inDays, isRight)
    memory = after.memory
    inDays = after.inDays
    return inDays
  })
}

// The published weights of FSRS-6 begin 0.212, 1.2931, 2.3065, 8.2956: days for again, hard, good, easy.
test('a first answer waits as long as the published weights say: right two days, wrong one', () => {
  expect(waits(true)).toEqual([2])
  expect(waits(false)).toEqual([1])
})

test('waits grow with each right answer, and fall back to a few days after a wrong one', () => {
  const [first = 0, second = 0, third = 0, afterWrong = 0] = waits(true, true, true, false)
  expect(second).toBeGreaterThan(first)
  expect(third).toBeGreaterThan(second)
  expect(afterWrong).toBeLessThan(first + 2)
})

test('no wait is longer than half a year', () => {
  expect(Math.max(...waits(...Array.from({ length: 20 }, () => true)))).toBe(180)
})

test('answering twice on one day neither breaks nor shortens what is remembered', () => {
  const once = forgettingModel.next(undefined, 0, true)
  const again = forgettingModel.next(once.memory, 0, true)
  expect(again.memory.stability).toBeGreaterThanOrEqual(once.memory.stability)
})

test('the same answers give the same days, always', () => {
  const answers = [true, false, true, true, false, true]
  expect(waits(...answers)).toEqual(waits(...answers))
})
