import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { rosterPartitions } from './keys.ts'
import { createRosterStore } from './roster-store.ts'
import { queryAll } from './table.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'

const NOW = '2026-11-25T01:00:00.000Z'

describeOnEachEngine('roster store', (table) => {
  const store = () => createRosterStore(table())
  const learner = (displayName: string) => ({ accountId: uuidv7(), displayName })

  test('everybody who joined a course is found, once, and nobody of another course', async () => {
    const [hoa, nam] = [learner('Lê Thị Mẫu Hoa'), learner('Ma Văn Mẫu Nam')]
    await store().join('khai-sinh', hoa, NOW)
    await store().join('khai-sinh', nam, NOW)
    await store().join('khai-sinh', hoa, '2026-11-26T01:00:00.000Z')
    await store().join('khai-sinh-2', learner('Vàng Thị Mẫu'), NOW)
    const found = await store().learnersOf('khai-sinh')
    expect(found).toHaveLength(2)
    expect(found).toEqual(expect.arrayContaining([hoa, nam]))
  })

  test('a course nobody began has nobody', async () => {
    expect(await store().learnersOf('chua-ai-hoc')).toEqual([])
  })

  test('forty learners who came one after another are spread over the partitions', async () => {
    for (let at = 0; at < 40; at++) await store().join('dong-nguoi', learner('Mẫu'), NOW)
    const counts = await Promise.all(
      rosterPartitions('dong-nguoi').map(async (pk) => (await queryAll(table(), pk)).length),
    )
    expect(counts).toHaveLength(8)
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(5)
    expect(await store().learnersOf('dong-nguoi')).toHaveLength(40)
  })
})
