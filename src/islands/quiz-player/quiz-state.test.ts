import { describe, expect, test } from 'vitest'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import type { AttemptResult } from '../../domain/attempt/attempt.ts'
import { type QuizState, reduceQuiz } from './quiz-state.ts'
import { ATTEMPT_ID, attempt, chose, NOW, statementId } from './testing/small-quiz.ts'

const answering: QuizState = { phase: 'answering', attempt: attempt(), isWarned: false }
const handIn = { type: 'asked-to-hand-in', isSure: false, now: NOW } as const
const result: AttemptResult = {
  attemptId: ATTEMPT_ID,
  courseId: 'khai-sinh',
  keyVersion: '0123456789abcdef',
  submittedAt: NOW,
  earned: 2,
  of: 3,
  passMark: 2,
  isPassed: true,
  questions: [],
}

test.each([
  ['nothing on the device shows the rules', undefined, true, false, { phase: 'intro' }],
  [
    'a reload in the middle comes back to the same question',
    attempt({ place: 2 }),
    true,
    true,
    { phase: 'answering', attempt: attempt({ place: 2 }), isWarned: false },
  ],
  [
    'a new visit offers to go on with what was begun',
    attempt({ place: 2 }),
    true,
    false,
    { phase: 'intro', unfinished: attempt({ place: 2 }) },
  ],
  [
    'an attempt whose questions are gone cannot go on',
    attempt(),
    false,
    true,
    { phase: 'renewed', attempt: attempt() },
  ],
  [
    'an attempt handed in is handed in again even if its questions are gone',
    attempt({ handedInAt: NOW }),
    false,
    false,
    { phase: 'handing-in', attempt: attempt({ handedInAt: NOW }) },
  ],
  [
    'an attempt the server refused says why, and is not sent again by itself',
    attempt({ handedInAt: NOW, refused: { code: 'no-tries-left', at: NOW } }),
    true,
    false,
    {
      phase: 'not-handed-in',
      attempt: attempt({ handedInAt: NOW, refused: { code: 'no-tries-left', at: NOW } }),
      failure: { code: 'no-tries-left', at: NOW },
    },
  ],
] as const)('%s', (_, found, isKnown, wasAnswering, state) => {
  expect(reduceQuiz({ phase: 'opening' }, { type: 'opened', attempt: found, isKnown, wasAnswering })).toEqual(
    state,
  )
})

test('an answer to beginning that comes late never takes anyone away from the questions', () => {
  const late = attempt({ savedAt: '2026-11-25T00:00:00.000Z' })
  expect(reduceQuiz(answering, { type: 'offered', attempts: [late] })).toBe(answering)
  expect(reduceQuiz(answering, { type: 'begun', attempt: late })).toBe(answering)
})

test('what was begun goes on where it stopped', () => {
  const unfinished = attempt({ place: 1 })
  expect(reduceQuiz({ phase: 'intro', unfinished }, { type: 'resumed', attempt: unfinished })).toEqual({
    phase: 'answering',
    attempt: unfinished,
    isWarned: false,
  })
})

test('handing in with questions left open warns first, and a second, sure press hands in', () => {
  const warned = reduceQuiz(answering, handIn)
  expect(warned).toEqual({ ...answering, isWarned: true })
  expect(reduceQuiz(warned, { ...handIn, isSure: true })).toEqual({
    phase: 'handing-in',
    attempt: attempt({ handedInAt: NOW }),
  })
})

test('handing in with every question answered needs no warning', () => {
  expect(reduceQuiz(answering, { ...handIn, isSure: true }).phase).toBe('handing-in')
})

test('answering or moving on takes the warning away', () => {
  const warned: QuizState = { ...answering, isWarned: true }
  const answered = {
    type: 'answered',
    questionId: 'han',
    answer: chose('ba-muoi'),
    now: NOW,
    statementId: statementId(1),
  } as const
  expect(reduceQuiz(warned, { type: 'moved', place: 1 })).toMatchObject({
    isWarned: false,
    attempt: { place: 1 },
  })
  expect(reduceQuiz(warned, answered)).toMatchObject({
    isWarned: false,
    attempt: { responses: { han: chose('ba-muoi') } },
  })
})

test('a hand-in that did not arrive can be repeated, with the moment it was first asked for', () => {
  const first = '2026-11-25T01:00:00.000Z'
  const failed: QuizState = {
    phase: 'not-handed-in',
    attempt: attempt({ handedInAt: first }),
    failure: { code: 'offline' },
  }
  expect(reduceQuiz(failed, { ...handIn, isSure: true })).toEqual({
    phase: 'handing-in',
    attempt: attempt({ handedInAt: first }),
  })
})

test('answers are closed from the moment of handing in', () => {
  const handingIn: QuizState = { phase: 'handing-in', attempt: attempt({ handedInAt: NOW }) }
  const answered = {
    type: 'answered',
    questionId: 'han',
    answer: chose('ba-muoi'),
    now: NOW,
    statementId: statementId(1),
  } as const
  expect(reduceQuiz(handingIn, answered)).toBe(handingIn)
})

test('a failure that comes after the result does not hide the result', () => {
  const marked: QuizState = { phase: 'marked', result }
  expect(reduceQuiz(marked, { type: 'not-handed-in', failure: { code: 'offline' } })).toBe(marked)
})

test('a refused new try keeps the result on screen and says why', () => {
  expect(
    reduceQuiz({ phase: 'marked', result }, { type: 'refused', failure: { code: 'no-tries-left' } }),
  ).toEqual({ phase: 'marked', result, failure: { code: 'no-tries-left' } })
})

const stamped = (choice: string, revision: number): AttemptOnDevice =>
  attempt({
    responses: { han: chose(choice) },
    stamps: { han: { revision, statementId: statementId(revision) } },
  })

describe('what another tab or device did', () => {
  test('shows here while one answers, where it is newer, and leaves the question one reads alone', () => {
    const here: QuizState = { ...answering, attempt: { ...stamped('ba-muoi', 1), place: 2 } }
    const newer = { type: 'found', attempts: [stamped('sau-muoi', 2)] } as const
    expect(reduceQuiz(here, { ...newer, attempts: [...newer.attempts] })).toMatchObject({
      attempt: { place: 2, responses: { han: chose('sau-muoi') } },
    })
    const older: QuizState = { ...answering, attempt: stamped('sau-muoi', 3) }
    expect(reduceQuiz(older, { type: 'found', attempts: [stamped('ba-muoi', 2)] })).toMatchObject({
      attempt: { responses: { han: chose('sau-muoi') } },
    })
  })

  test('never changes the attempt one is answering for another one', () => {
    const other = attempt({ attemptId: '01900000-0000-7000-8000-000000000002' })
    expect(reduceQuiz(answering, { type: 'found', attempts: [other] })).toBe(answering)
  })

  test('is offered before the first question, a second one beside it', () => {
    const other = attempt({ attemptId: '01900000-0000-7000-8000-000000000002' })
    expect(reduceQuiz({ phase: 'intro' }, { type: 'found', attempts: [attempt(), other] })).toEqual({
      phase: 'intro',
      unfinished: attempt(),
      other,
    })
  })

  test('moves on to handing in with it, unless this tab has gone on meanwhile', () => {
    const handedIn = attempt({ handedInAt: NOW })
    const next = { type: 'handed-in-elsewhere', attempt: handedIn } as const
    const followed = { type: 'followed', attemptId: ATTEMPT_ID, next } as const
    expect(reduceQuiz(answering, followed)).toEqual({ phase: 'handing-in', attempt: handedIn })
    const marked: QuizState = { phase: 'marked', result }
    expect(reduceQuiz(marked, followed)).toBe(marked)
  })
})
