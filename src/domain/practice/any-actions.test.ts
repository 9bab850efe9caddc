import fc from 'fast-check'
import { expect, it } from 'vitest'
import { act, isFinished, startPractice } from './act.ts'
import { walkOn } from './check/walk.ts'
import { type PracticeRun, replay, takeAction } from './practice-log.ts'
import type { PracticeAction, PracticeState } from './practice-state.ts'
import { rightAction } from './right-action.ts'
import { smallPractice } from './testing/small-practice.ts'

const practice = smallPractice()

const ids = (kind: string[]) => fc.constantFrom(...kind, 'khong-co')
const fields = practice.screens.flatMap((screen) => screen.fields)
const offered = fields.flatMap((field) =>
  field.kind === 'paper' ? field.papers : 'options' in field ? field.options.map(({ id }) => id) : [],
)

const anyAction: fc.Arbitrary<PracticeAction> = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), target: ids(practice.papers.map(({ id }) => id)) }),
  fc.record({
    kind: fc.constant('press' as const),
    target: ids(practice.screens.flatMap((screen) => screen.buttons.map(({ id }) => id))),
  }),
  fc.record({
    kind: fc.constant('fill' as const),
    target: ids(fields.map(({ id }) => id)),
    value: fc.oneof(
      fc.constantFrom(...offered, 'Lò Thị Mẫu', '02/11/2026', '3', ''),
      fc.subarray(['a', 'b', 'c']),
      fc.string(),
    ),
  }),
  fc.record({ kind: fc.constant('back' as const) }),
  fc.record({ kind: fc.constant('show' as const) }),
  fc.record({
    kind: fc.constant('hint' as const),
    target: ids(practice.steps.map(({ id }) => id)),
    value: fc.constantFrom(1 as const, 2 as const, 3 as const),
  }),
)

/** Something at random, or the next right thing: else hardly any run would get past the first step. */
const anyRun = fc.array(fc.oneof(anyAction, fc.constant('right' as const)), { maxLength: 60 })

const run = (
  choices: readonly (PracticeAction | 'right')[],
  seen: (state: PracticeState) => void,
): PracticeRun => {
  let held: PracticeRun = { log: [], state: startPractice(practice) }
  for (const choice of choices) {
    const action = choice === 'right' ? rightAction(practice, held.state)?.action : choice
    if (action === undefined) continue
    held = takeAction(practice, held, action)
    seen(held.state)
  }
  return held
}

it('leads to the end from wherever random actions have led, by stepping back at most once', () =>
  fc.assert(
    fc.property(anyRun, (choices) => {
      run(choices, (state) => {
        const free = state.stoppedBy === undefined ? state : act(practice, state, { kind: 'back' })
        expect(walkOn(practice, free).isComplete).toBe(true)
      })
    }),
    { numRuns: 60 },
  ))

it('never loses a step done but by stepping back, and knows its screen and steps', () =>
  fc.assert(
    fc.property(anyRun, (choices) => {
      let before = startPractice(practice)
      run(choices, (state) => {
        const isBack = state.past.length < before.past.length
        if (!isBack) expect(state.done.slice(0, before.done.length)).toEqual(before.done)
        expect(practice.screens.map(({ id }) => id)).toContain(state.screenId)
        expect(new Set(state.done).size).toBe(state.done.length)
        expect(state.slips.length).toBeGreaterThanOrEqual(before.slips.length)
        before = state
      })
    }),
    { numRuns: 300 },
  ))

it('is where it was when its log is played again, after a way through a device', () =>
  fc.assert(
    fc.property(anyRun, (choices) => {
      const { state, log } = run(choices, () => undefined)
      const again = replay(practice, JSON.parse(JSON.stringify(log)))
      expect(again).toEqual(state)
      expect(isFinished(practice, again)).toBe(isFinished(practice, state))
    }),
    { numRuns: 300 },
  ))
