import { expect, test } from 'vitest'
import { act, startPractice } from '../act.ts'
import type { PracticeAction } from '../practice-state.ts'
import { smallPractice } from '../testing/small-practice.ts'
import { signaturesMade } from './signatures-made.ts'

const surface = {
  signs: [{ button: 'ghi', field: 'ten', stampedAt: '25/11/2026 09:12' }],
  field: 'loai',
}
const practice = smallPractice()

const after = (...actions: PracticeAction[]) =>
  signaturesMade(
    practice,
    actions.reduce((state, action) => act(practice, state, action), startPractice(practice)),
    surface,
  )

const signed: PracticeAction[] = [
  { kind: 'open', target: 'don' },
  { kind: 'fill', target: 'ten', value: 'Lò Thị Mẫu' },
  { kind: 'fill', target: 'loai', value: 'xac-nhan' },
  { kind: 'fill', target: 'ngay', value: '02/11/2026' },
  { kind: 'press', target: 'ghi' },
]

test('nothing is signed until the button was pressed', () => {
  expect(after(...signed.slice(0, -1))).toEqual([])
})

test('nor by another step being done', () => {
  const other: PracticeAction[] = [
    { kind: 'press', target: 'sang-giao' },
    { kind: 'fill', target: 'giay', value: ['a', 'b'] },
    { kind: 'open', target: 'anh' },
    { kind: 'fill', target: 'tep', value: 'anh' },
    { kind: 'fill', target: 'so-ngay', value: '3' },
    { kind: 'press', target: 'giao-viec' },
  ]
  expect(after(...other)).toEqual([])
})

test('a signature is over the words that stood there, with the certificate that was chosen', () => {
  expect(after(...signed)).toEqual([
    { field: 'ten', option: 'xac-nhan', stampedAt: '25/11/2026 09:12', signedText: 'Lò Thị Mẫu' },
  ])
})

test('what is written or chosen afterwards changes nothing in it', () => {
  const changed = after(
    ...signed,
    { kind: 'press', target: 've-so' },
    { kind: 'fill', target: 'ten', value: 'Lò Thị Khác' },
    { kind: 'fill', target: 'loai', value: 'to-cao' },
  )
  expect(changed).toEqual(after(...signed))
})

test('stepping back takes it back', () => {
  expect(after(...signed, { kind: 'back' })).toEqual([])
})
