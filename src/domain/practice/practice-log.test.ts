import { expect, it } from 'vitest'
import { startPractice } from './act.ts'
import { type PracticeRun, parseLog, replay, takeAction } from './practice-log.ts'
import type { PracticeAction } from './practice-state.ts'
import { smallPractice } from './testing/small-practice.ts'

const typed = (value: string): PracticeAction => ({ kind: 'fill', target: 'ten', value })

const logAfter = (actions: readonly PracticeAction[]): readonly PracticeAction[] => {
  const practice = smallPractice()
  return actions.reduce<PracticeRun>((run, action) => takeAction(practice, run, action), {
    log: [],
    state: startPractice(practice),
  }).log
}

it('keeps of what is typed into one field the last alone', () => {
  expect(logAfter(['L', 'Lò', 'Lò Thị'].map(typed))).toEqual([typed('Lò Thị')])
})

it('keeps what was typed before something else was done', () => {
  const actions = [typed('L'), { kind: 'open' as const, target: 'don' }, typed('Lò')]
  expect(logAfter(actions)).toEqual(actions)
})

it('keeps nothing of what could not be done, and what was there before it', () => {
  const ticked: PracticeAction = { kind: 'fill', target: 'loai', value: 'to-cao' }
  expect(logAfter([ticked, { ...ticked, value: 'khong-co' }, { kind: 'press', target: 'ky-ten' }])).toEqual([
    ticked,
  ])
})

it.each([null, 'null', '{"kind":"back"}', 'không phải JSON', '[1,null,{"kind":"fill","target":"ten"}]'])(
  'reads %s as nothing done',
  (json) => {
    expect(parseLog(json)).toEqual([])
  },
)

it('reads back every kind of action', () => {
  const log: PracticeAction[] = [
    { kind: 'open', target: 'don' },
    { kind: 'fill', target: 'giay', value: ['a', 'b'] },
    { kind: 'press', target: 'ghi' },
    { kind: 'hint', target: 'ghi-so', value: 3 },
    { kind: 'show' },
    { kind: 'back' },
  ]
  expect(parseLog(JSON.stringify(log))).toEqual(log)
})

it('passes over what an edited practice no longer knows, and keeps the rest', () => {
  const log: PracticeAction[] = [
    { kind: 'open', target: 'to-da-bo' },
    typed('Lò Thị Mẫu'),
    { kind: 'fill', target: 'loai', value: 'da-bo' },
  ]
  expect(replay(smallPractice(), log).values).toEqual({ ten: 'Lò Thị Mẫu' })
})
