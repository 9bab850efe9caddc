import { expect, test } from 'vitest'
import { createSignInCounter } from '../storage/dynamodb/sign-in-counter.ts'
import { describeOnEachEngine } from '../storage/dynamodb/testing/describe-on-each-engine.ts'
import { countSignIn, forgiveSignIn } from './sign-in-throttle.ts'

const AT_07_01 = '2026-11-25T00:01:00.000Z'
const AT_07_14 = '2026-11-25T00:14:59.999Z'
const AT_07_15 = '2026-11-25T00:15:00.000Z'
const REFUSED = { ok: false, code: 'too-many-sign-ins', until: AT_07_15 }
const COUNTED = { ok: true, value: undefined }

describeOnEachEngine('sign-in throttle', (table) => {
  const counter = () => createSignInCounter(table())
  const somebody = () => `mau-${crypto.randomUUID()}`
  const somewhere = () => `${crypto.randomUUID()}.example`

  const tryTimes = async (times: number, tried: (at: number) => { username: string; address: string }) => {
    const results = []
    for (let at = 0; at < times; at++) results.push(await countSignIn(counter(), tried(at), AT_07_01))
    return results
  }

  test('one account may be tried ten times in its window, from wherever', async () => {
    const username = somebody()
    const results = await tryTimes(11, () => ({ username, address: somewhere() }))
    expect(results).toEqual([...Array(10).fill(COUNTED), REFUSED])
  })

  test('one address may try a hundred times in its window, whoever is tried', async () => {
    const address = somewhere()
    const results = await tryTimes(101, () => ({ username: somebody(), address }))
    expect(results).toEqual([...Array(100).fill(COUNTED), REFUSED])
  })

  test('the account opens again in the next quarter of an hour and not before', async () => {
    const username = somebody()
    await tryTimes(10, () => ({ username, address: somewhere() }))
    expect(await countSignIn(counter(), { username, address: somewhere() }, AT_07_14)).toEqual(REFUSED)
    expect(await countSignIn(counter(), { username, address: somewhere() }, AT_07_15)).toEqual(COUNTED)
  })

  test('tries sent all at once cannot slip through', async () => {
    const username = somebody()
    const results = await Promise.all(
      Array.from({ length: 25 }, () => countSignIn(counter(), { username, address: somewhere() }, AT_07_01)),
    )
    expect(results.filter((result) => result.ok)).toHaveLength(10)
  })

  test('after a success the account starts afresh', async () => {
    const username = somebody()
    await tryTimes(10, () => ({ username, address: somewhere() }))
    await forgiveSignIn(counter(), { username, address: somewhere() }, AT_07_01)
    expect(await countSignIn(counter(), { username, address: somewhere() }, AT_07_01)).toEqual(COUNTED)
  })

  test('a class of any size may sign in behind one address, for successes are not charged to it', async () => {
    const address = somewhere()
    for (let learner = 0; learner < 101; learner++) {
      const signIn = { username: somebody(), address }
      expect(await countSignIn(counter(), signIn, AT_07_01)).toEqual(COUNTED)
      await forgiveSignIn(counter(), signIn, AT_07_01)
    }
  })
})
