import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import type { ImportedClass, ImportedFile } from '../../domain/edition/edition-store.ts'
import { classResult } from '../../domain/edition/testing/class-result.ts'
import { createClassResultStore } from './class-result-store.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'

const NINE = '2026-11-25T02:00:00.000Z'
const TEN = '2026-11-25T03:00:00.000Z'

const file = (classId: string, changes: Partial<ImportedFile> = {}): ImportedFile => ({
  contentHash: 'a'.repeat(64),
  result: classResult({ classId }),
  importedAt: NINE,
  importedBy: 'Trần Văn Mẫu',
  ...changes,
})

const listed = (classId: string, changes: Partial<ImportedClass> = {}): ImportedClass => ({
  editionId: 'aaaaaaaaaaaaaaaa',
  classId,
  className: 'Lớp Bản Mẫu',
  place: '',
  startedAt: NINE,
  learners: 2,
  answers: 5,
  firstImportedAt: NINE,
  ...changes,
})

describeOnEachEngine('class result store', (table) => {
  const store = () => createClassResultStore(table())
  const row = async (classId: string) => (await store().list()).find((one) => one.classId === classId)

  test('a file is kept once, with its first day and first hand', async () => {
    const classId = uuidv7()
    expect(await store().keep(file(classId))).toBe(true)
    expect(await store().keep(file(classId, { importedAt: TEN, importedBy: 'Người khác' }))).toBe(false)
    expect(await store().filesOf({ editionId: 'aaaaaaaaaaaaaaaa', classId })).toEqual([file(classId)])
  })

  test('of twenty imports of one file at once one keeps it', async () => {
    const classId = uuidv7()
    const kept = await Promise.all(Array.from({ length: 20 }, () => store().keep(file(classId))))
    expect(kept.filter(Boolean)).toHaveLength(1)
  })

  test('files of a class come in the order of their import, without those of another edition', async () => {
    const classId = uuidv7()
    const late = file(classId, { contentHash: 'b'.repeat(64), importedAt: TEN })
    const early = file(classId, { contentHash: 'c'.repeat(64) })
    const foreign = file(classId, { result: classResult({ classId, editionId: 'bbbbbbbbbbbbbbbb' }) })
    for (const one of [late, early, foreign]) await store().keep(one)
    expect(await store().filesOf({ editionId: 'aaaaaaaaaaaaaaaa', classId })).toEqual([early, late])
  })

  test('a class is on the list once, with counts that only grow and the day of its first import', async () => {
    const classId = uuidv7()
    await store().note(listed(classId))
    await store().note(listed(classId, { learners: 3, answers: 9, firstImportedAt: TEN }))
    await store().note(listed(classId, { learners: 2, answers: 5 }))
    expect(await row(classId)).toEqual(listed(classId, { learners: 3, answers: 9 }))
  })

  test('the latest class stands first', async () => {
    const [before, after] = [uuidv7(), uuidv7()]
    await store().note(listed(after, { startedAt: '2026-12-02T02:00:00.000Z' }))
    await store().note(listed(before, { startedAt: '2026-12-01T02:00:00.000Z' }))
    const order = (await store().list()).map(({ classId }) => classId)
    expect(order.indexOf(after)).toBeLessThan(order.indexOf(before))
  })
})
