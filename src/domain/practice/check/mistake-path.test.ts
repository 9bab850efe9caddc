import { expect, it } from 'vitest'
import { act, startPractice } from '../act.ts'
import { smallPractice } from '../testing/small-practice.ts'
import { mistakePath } from './mistake-path.ts'

const practice = smallPractice()

it.each(practice.mistakes.map((mistake) => [mistake.id, mistake] as const))(
  'finds a way to the mistake %s that makes no other',
  (id, mistake) => {
    const path = mistakePath(practice, mistake) ?? []
    const end = path.reduce((state, action) => act(practice, state, action), startPractice(practice))
    expect(end.slips.map(({ mistakeId }) => mistakeId)).toEqual([id])
  },
)
