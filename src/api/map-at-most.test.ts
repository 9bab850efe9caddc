import { expect, test } from 'vitest'
import { mapAtMost } from './map-at-most.ts'

test('everything is done, in the order of the items, never more at a time than allowed', async () => {
  let atOnce = 0
  let most = 0
  const done = await mapAtMost(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
    atOnce += 1
    most = Math.max(most, atOnce)
    for (let turns = 0; turns < 8 - item; turns++) await Promise.resolve()
    atOnce -= 1
    return item * 10
  })
  expect(done).toEqual([10, 20, 30, 40, 50, 60, 70])
  expect(most).toBe(3)
})

test('nothing to do is done at once, and a failure is not swallowed', async () => {
  expect(await mapAtMost(3, [], async () => 1)).toEqual([])
  await expect(mapAtMost(2, [1, 2, 3], async () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  )
})
