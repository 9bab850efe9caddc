import { describe, expect, it } from 'vitest'
import { act, isFinished, startPractice } from './act.ts'
import { walkOn } from './check/walk.ts'
import type { PracticeAction, PracticeState } from './practice-state.ts'
import { rightAction } from './right-action.ts'
import { scorePractice } from './score-practice.ts'
import { smallPractice } from './testing/small-practice.ts'

const practice = smallPractice()
const at = (actions: readonly PracticeAction[], from = startPractice(practice)): PracticeState =>
  actions.reduce((state, action) => act(practice, state, action), from)

const fill = (target: string, value: string | string[]): PracticeAction => ({ kind: 'fill', target, value })
const press = (target: string): PracticeAction => ({ kind: 'press', target })
const open = (target: string): PracticeAction => ({ kind: 'open', target })

const READY = [
  ...[open('don'), fill('ten', 'lo thi mau'), fill('loai', 'xac-nhan'), fill('ngay', '2/11/2026')],
]

describe('a practice desk', () => {
  it('does a step whose fields and papers are as wished, and goes to the next one', () => {
    const state = at([...READY, press('ghi')])
    expect(state).toMatchObject({
      done: ['ghi-so'],
      screenId: 'giao',
      told: { kind: 'done', stepId: 'ghi-so' },
    })
  })

  it('says what is still empty or unread, in the order of the step', () => {
    expect(at([fill('loai', 'xac-nhan'), press('ghi')]).told).toEqual({
      kind: 'lacking',
      stepId: 'ghi-so',
      lacks: [
        { target: 'don', why: 'unseen' },
        { target: 'ten', why: 'empty' },
        { target: 'ngay', why: 'empty' },
      ],
    })
  })

  it('judges nothing before a button is pressed', () => {
    expect(at([fill('loai', 'khieu-nai'), fill('ten', 'ai đó')]).told).toBeUndefined()
  })

  it.each([
    ['a choice that a mistake names', fill('loai', 'khieu-nai'), 'khieu-nai'],
    ['a choice that none names', fill('loai', 'to-cao'), 'loai-khac'],
    ['another text', fill('ten', 'Lò Văn Mẫu'), 'ten-khac'],
    ['another day', fill('ngay', '03/11/2026'), 'ngay-khac'],
  ])('tells the mistake of %s, and keeps the place', (_, wrong, mistakeId) => {
    const state = at([...READY, wrong, press('ghi')])
    expect(state.told).toEqual({ kind: 'mistake', mistakeId })
    expect(state.done).toEqual([])
    expect(state.slips).toEqual([{ mistakeId, stepId: 'ghi-so' }])
  })

  it.each([
    [['b'], 'thieu-a'],
    [['a', 'b', 'c'], 'thua-c'],
    [['a'], 'giay-khac'],
  ])('tells the mistake of the boxes %s', (ticked, mistakeId) => {
    const wrong = [press('sang-giao'), fill('giay', ticked), fill('tep', 'anh'), fill('so-ngay', '3')]
    expect(at([...wrong, press('giao-viec')]).told).toEqual({ kind: 'mistake', mistakeId })
  })

  it('tells a mistake as soon as a paper is opened that may not be looked at', () => {
    expect(at([open('mat')])).toMatchObject({
      told: { kind: 'mistake', mistakeId: 'xem-trom' },
      seen: ['mat'],
    })
  })

  it('stops at harm done, and goes on once it is taken back', () => {
    const stopped = at([fill('ten', 'Lò'), press('dua-mat-khau')])
    expect(stopped.stoppedBy).toBe('mat-khau')
    expect(at([press('ghi'), fill('ten', 'khác'), open('don'), { kind: 'show' }], stopped)).toBe(stopped)
    const back = at([{ kind: 'back' }], stopped)
    expect(back).toMatchObject({ stoppedBy: undefined, values: { ten: 'Lò' } })
    expect(back.slips).toEqual([{ mistakeId: 'mat-khau', stepId: 'ghi-so' }])
  })

  it('lets steps be done in either order where their author does', () => {
    const giao = [press('sang-giao'), fill('giay', ['b', 'a']), fill('tep', 'anh'), fill('so-ngay', '3,0')]
    const state = at([...giao, press('giao-viec')])
    expect(state).toMatchObject({ done: ['giao'], screenId: 'so' })
    expect(at([...READY, press('ghi')], state)).toMatchObject({ done: ['giao', 'ghi-so'], screenId: 'ky' })
  })

  it('steps back to where the last step was done, with everything filled in as it was', () => {
    const state = at([...READY, press('ghi'), fill('so-ngay', '9'), { kind: 'back' }])
    expect(state).toMatchObject({ done: [], screenId: 'so', told: undefined })
    expect(state.values).toEqual({ ten: 'lo thi mau', loai: 'xac-nhan', ngay: '2/11/2026' })
  })

  it.each([
    ['a button of another screen', press('ky-ten')],
    ['a field of another screen', fill('giay', ['a'])],
    ['an option that is not offered', fill('loai', 'khac')],
    ['a text where boxes are ticked', fill('giay', 'a')],
    ['a paper of another screen', open('anh')],
    ['a hint for a step that may not be done yet', { kind: 'hint', target: 'ky', value: 1 }],
    ['stepping back at the beginning', { kind: 'back' }],
  ] satisfies [string, PracticeAction][])('changes nothing by %s', (_, action) => {
    const state = startPractice(practice)
    expect(act(practice, state, action)).toBe(state)
  })

  it('shows the next right action: a paper, then each field, then the button', () => {
    const shown = (state: PracticeState) => rightAction(practice, state)?.action
    expect(shown(startPractice(practice))).toEqual(open('don'))
    expect(shown(at([open('don')]))).toEqual(fill('ten', 'Lò Thị Mẫu'))
    expect(shown(at(READY))).toEqual(press('ghi'))
    expect(shown(at([press('sang-giao')]))).toEqual(press('ve-so'))
  })

  it('counts only steps done without a mistake, the strongest hint, or being shown', () => {
    const { states } = walkOn(practice)
    const alone = states.at(-1)
    if (alone === undefined) throw new Error('No way to the end')
    expect(isFinished(practice, alone)).toBe(true)
    expect(scorePractice(practice, alone)).toEqual({ earned: 3, of: 3 })
    const helped = at([{ kind: 'hint', target: 'ghi-so', value: 2 }, { kind: 'show' }])
    expect(scorePractice(practice, walkOn(practice, helped).states.at(-1) ?? helped)).toEqual({
      earned: 2,
      of: 3,
    })
    const hinted = at([{ kind: 'hint', target: 'ghi-so', value: 2 }])
    expect(scorePractice(practice, walkOn(practice, hinted).states.at(-1) ?? hinted)).toEqual({
      earned: 3,
      of: 3,
    })
    const told = at([{ kind: 'hint', target: 'ghi-so', value: 3 }, press('dua-mat-khau'), { kind: 'back' }])
    expect(scorePractice(practice, walkOn(practice, told).states.at(-1) ?? told)).toEqual({
      earned: 2,
      of: 3,
    })
  })
})
