import { expect, it } from 'vitest'
import type { QuestionResponse } from '../quiz/response.ts'
import { divideByTime } from './divide-by-time.ts'
import { openAnswer } from './testing/open-answers.ts'

const DEADLINE = '2026-11-25T02:20:00.000Z'
const NOW = '2026-11-25T02:40:00.000Z'
const AT_32 = '2026-11-25T02:32:00.000Z'

const response = (questionId: string, choice: string): QuestionResponse => ({
  questionId,
  answer: { kind: 'choices', choiceIds: [choice] },
})

it('counts what the server had in time, and keeps beside it what was answered or changed later', () => {
  const held = {
    inTime: [openAnswer('han', 1, 1, 'a'), openAnswer('giay', 2, 2, 'a')],
    late: [{ ...openAnswer('giay', 3, 3, 'b'), receivedAt: AT_32 }],
  }
  const handedIn = [response('han', 'a'), response('giay', 'b'), response('le-phi', 'c')]
  expect(divideByTime(handedIn, held, DEADLINE, NOW)).toEqual({
    responses: [response('han', 'a'), response('giay', 'a')],
    late: [
      { ...response('giay', 'b'), receivedAt: AT_32, minutesLate: 12 },
      { ...response('le-phi', 'c'), receivedAt: NOW, minutesLate: 20 },
    ],
  })
})

it('loses nothing of an attempt of which the server had no answer in time', () => {
  expect(divideByTime([response('han', 'a')], { inTime: [], late: [] }, DEADLINE, NOW)).toEqual({
    responses: [],
    late: [{ ...response('han', 'a'), receivedAt: NOW, minutesLate: 20 }],
  })
})
