import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawQuestions, orderChoices } from './draw-quiz.ts'

const ATTEMPT = '019ab3c0-0000-7000-8000-000000000001'
const OTHER_ATTEMPT = '019ab3c0-0000-7000-8000-000000000002'

const bank = ['a', 'b', 'c'].flatMap((lessonId) =>
  [1, 2, 3, 4].map((number) => ({ id: `${lessonId}${number}`, lessonId })),
)
const idsOf = (questions: { id: string }[]): string[] => questions.map((question) => question.id)

describe('drawing the questions of an attempt', () => {
  it('stays the same for ever, so that devices and servers of different releases agree', () => {
    expect(idsOf(drawQuestions(bank, 5, ATTEMPT))).toEqual(RECORDED_DRAW)
  })

  it('gives the same draw whatever the order of the file', () => {
    expect(drawQuestions([...bank].reverse(), 5, ATTEMPT)).toEqual(drawQuestions(bank, 5, ATTEMPT))
  })

  it('gives another attempt other questions', () => {
    expect(idsOf(drawQuestions(bank, 5, OTHER_ATTEMPT))).not.toEqual(idsOf(drawQuestions(bank, 5, ATTEMPT)))
  })

  it('asks about every lesson before it asks about any lesson twice', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 7 }), fc.integer({ min: 1, max: 12 }), (attemptId, drawn) => {
        const perLesson = ['a', 'b', 'c'].map(
          (lessonId) =>
            drawQuestions(bank, drawn, attemptId).filter((asked) => asked.lessonId === lessonId).length,
        )
        return Math.max(...perLesson) - Math.min(...perLesson) <= 1
      }),
    )
  })

  it('never draws a question twice, and gives a small bank whole', () => {
    expect(idsOf(drawQuestions(bank, 50, ATTEMPT)).sort()).toEqual(idsOf(bank).sort())
  })

  it('reaches every question of the bank in the long run', () => {
    const seen = new Set<string>()
    for (let number = 0; number < 200; number++) {
      for (const id of idsOf(drawQuestions(bank, 3, `attempt-${number}`))) seen.add(id)
    }
    expect(seen.size).toBe(12)
  })
})

describe('ordering the choices of a question', () => {
  const question = { id: 'q', kind: 'single-choice', choices: ['x', 'y', 'z', 'w'].map((id) => ({ id })) }

  it('keeps one order within an attempt', () => {
    expect(orderChoices(question, ATTEMPT)).toEqual(orderChoices(question, ATTEMPT))
  })

  it('shows every choice in every place over many attempts', () => {
    const firsts = new Set<string | undefined>()
    for (let number = 0; number < 100; number++)
      firsts.add(orderChoices(question, `attempt-${number}`)[0]?.id)
    expect([...firsts].sort()).toEqual(['w', 'x', 'y', 'z'])
  })

  it('leaves a pinned choice where the file has it and shuffles the others around it', () => {
    const last = { ...question, choices: [...question.choices, { id: 'all', pinned: true }] }
    const seconds = { ...question, choices: ['x', 'b', 'c'].map((id) => ({ id, pinned: id === 'b' })) }
    for (let number = 0; number < 50; number++) {
      expect(orderChoices(last, `attempt-${number}`)[4]?.id).toBe('all')
      expect(orderChoices(seconds, `attempt-${number}`)[1]?.id).toBe('b')
    }
  })

  it('leaves true and false where people expect them', () => {
    const trueFalse = { id: 'q', kind: 'true-false', choices: [{ id: 'dung' }, { id: 'sai' }] }
    expect(idsOf(orderChoices(trueFalse, OTHER_ATTEMPT))).toEqual(['dung', 'sai'])
  })
})

/** Written down once from the first release. If this changes, attempts drawn offline would be marked wrongly. */
const RECORDED_DRAW = ['b3', 'a2', 'b4', 'c2', 'a1']
