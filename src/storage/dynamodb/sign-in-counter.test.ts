import { expect, test } from 'vitest'
import { createSignInCounter } from './sign-in-counter.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'

const MORNING = { startMinute: 29_400_000, endsAt: '2025-11-24T16:15:00.000Z' }
const LATER = { startMinute: 29_400_015, endsAt: '2025-11-24T16:30:00.000Z' }

describeOnEachEngine('sign-in counter', (table) => {
  const counter = () => createSignInCounter(table())
  const someone = () => ({ kind: 'account' as const, name: `mau-${crypto.randomUUID()}` })

  test('tries of one name in one window add up', async () => {
    const name = someone()
    expect(await counter().add(name, MORNING)).toBe(1)
    expect(await counter().add(name, MORNING)).toBe(2)
  })

  test('names, windows, accounts and addresses are counted apart', async () => {
    const name = someone()
    await counter().add(name, MORNING)
    expect(await counter().add(someone(), MORNING)).toBe(1)
    expect(await counter().add(name, LATER)).toBe(1)
    expect(await counter().add({ ...name, kind: 'address' }, MORNING)).toBe(1)
  })

  test('tries sent all at once are each counted', async () => {
    const name = someone()
    const counts = await Promise.all(Array.from({ length: 5 }, () => counter().add(name, MORNING)))
    expect(counts.sort()).toEqual([1, 2, 3, 4, 5])
  })

  test('a try taken back is not counted', async () => {
    const name = someone()
    await counter().add(name, MORNING)
    await counter().takeBack(name, MORNING)
    expect(await counter().add(name, MORNING)).toBe(1)
  })

  test('a cleared name starts afresh', async () => {
    const name = someone()
    await counter().add(name, MORNING)
    await counter().clear(name, MORNING)
    expect(await counter().add(name, MORNING)).toBe(1)
  })
})
