import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinAttempts } from './join-attempts.ts'
import { attemptOnDevice } from './testing/attempts.ts'

const NOW = '2026-11-25T02:00:00.000Z'

const answered = (questionId: string, choiceId: string, revision: number) =>
  attemptOnDevice({
    responses: { [questionId]: { kind: 'choices', choiceIds: [choiceId] } },
    stamps: { [questionId]: { revision, statementId: `01900000-0000-7000-8000-00000000000${revision}` } },
  })

test('of each question the newer answer stays, whichever tab it comes from', () => {
  const older = answered('han', 'ba-muoi', 1)
  const newer = answered('han', 'sau-muoi', 2)
  for (const joined of [joinAttempts(older, newer), joinAttempts(newer, older)])
    expect(joined.responses.han).toEqual({ kind: 'choices', choiceIds: ['sau-muoi'] })
})

test('answers to different questions are all there', () => {
  const joined = joinAttempts(answered('han', 'ba-muoi', 1), answered('giay', 'to-khai', 1))
  expect(Object.keys(joined.responses)).toEqual(['han', 'giay'])
})

test('an answer given before there were stamps is older than any with one', () => {
  const unstamped = attemptOnDevice({ responses: { han: { kind: 'choices', choiceIds: ['ba-muoi'] } } })
  const stamped = answered('han', 'sau-muoi', 1)
  expect(joinAttempts(stamped, unstamped).responses.han).toEqual(stamped.responses.han)
  expect(joinAttempts(unstamped, stamped).responses.han).toEqual(stamped.responses.han)
})

test('once handed in, the answers are closed', () => {
  const handedIn = { ...answered('han', 'ba-muoi', 1), handedInAt: NOW }
  expect(joinAttempts(handedIn, answered('han', 'sau-muoi', 2))).toEqual(handedIn)
})

test('the place is that of the tab one is in, and an owner once known stays', () => {
  const held = attemptOnDevice({ place: 0, owner: '01900000-0000-7000-8000-00000000000a' })
  expect(joinAttempts(held, attemptOnDevice({ place: 2, owner: 'nobody' }))).toMatchObject({
    place: 2,
    owner: held.owner,
  })
})

test('the answers are the same in whatever order the tabs are joined', () => {
  const anyTab = fc
    .tuple(fc.constantFrom('han', 'giay'), fc.integer({ min: 1, max: 9 }))
    .map(([questionId, revision]) => answered(questionId, `chon-${revision}`, revision))
  fc.assert(
    fc.property(anyTab, anyTab, anyTab, (a, b, c) => {
      const answersOf = (...tabs: [typeof a, typeof a, typeof a]) => tabs.reduce(joinAttempts).responses
      expect(answersOf(c, a, b)).toEqual(answersOf(a, b, c))
      expect(answersOf(b, c, a)).toEqual(answersOf(a, b, c))
    }),
  )
})
