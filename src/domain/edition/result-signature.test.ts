import { expect, test } from 'vitest'
import { editionIdOf } from './edition-id.ts'
import { isSignedBy, newEditionKey, type PrivateKey, signResult } from './result-signature.ts'
import { classResult } from './testing/class-result.ts'

// The key of RFC 7515, appendix A.3, which anybody may know.
const KEY: PrivateKey = {
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
}

test('what was signed is known again, also when its fields stand in another order', async () => {
  const result = classResult()
  const signature = await signResult(KEY, result)
  expect(signature).toMatch(/^[\w-]{86}$/)
  const { learners, classId, ...rest } = result
  expect(await isSignedBy(KEY, { learners, ...rest, classId }, signature)).toBe(true)
})

test('one letter altered is noticed, wherever it is', async () => {
  const result = classResult()
  const signature = await signResult(KEY, result)
  expect(await isSignedBy(KEY, { ...result, className: 'Lớp Bản Mầu' }, signature)).toBe(false)
  const [learner] = result.learners
  if (learner === undefined) throw new Error('The class has a learner')
  const [answer] = learner.answers
  if (answer === undefined) throw new Error('The learner has answered')
  const better = { ...learner, answers: [{ ...answer, isRight: true }] }
  expect(await isSignedBy(KEY, { ...result, learners: [better] }, signature)).toBe(false)
  const other = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`
  expect(await isSignedBy(KEY, result, other)).toBe(false)
})

test('the key of another edition signs nothing of this one', async () => {
  const result = classResult()
  expect(await isSignedBy(KEY, result, await signResult(await newEditionKey(), result))).toBe(false)
})

test('the id of an edition is told by its key', async () => {
  // printf '%s' 'f83O….x_FE…' | sha256sum
  expect(await editionIdOf(KEY)).toBe('24b9daccf5132243')
})
