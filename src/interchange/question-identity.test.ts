import { expect, it } from 'vitest'
import { readGift } from './gift/read-gift.ts'
import { identifyQuestion, type QuestionIdentity } from './question-identity.ts'

const identityOf = async (gift: string): Promise<QuestionIdentity> => {
  const [question] = readGift(gift).questions
  if (question === undefined) throw new Error(`No question in ${gift}`)
  return identifyQuestion(question)
}

it.each([
  ['case, spaces and the place of tone marks', 'Uỷ ban  nào?{=xã ~tỉnh}', 'ỦY BAN nào?{=Xã ~tỉnh}'],
  ['the order of choices', 'Một?{=a ~b}', 'Một?{~b =a}'],
  ['names and reasons', '::x::Một?{=a#vì ~b}', 'Một?{=a ~b}'],
])('is the same whatever %s', async (_name, a, b) => expect(await identityOf(a)).toEqual(await identityOf(b)))

it('tells another key from other words', async () => {
  const one = await identityOf('Một?{=a ~b}')
  const otherKey = await identityOf('Một?{~a =b}')
  expect(otherKey.words).toBe(one.words)
  expect(otherKey.wordsAndKey).not.toBe(one.wordsAndKey)
  expect((await identityOf('Một?{=a ~c}')).words).not.toBe(one.words)
})

it('tells marks apart, which are other words', async () =>
  expect((await identityOf('Má?{=a ~b}')).words).not.toBe((await identityOf('Ma?{=a ~b}')).words))
