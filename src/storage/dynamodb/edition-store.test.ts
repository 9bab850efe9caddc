import { expect, test } from 'vitest'
import type { Edition } from '../../domain/edition/edition.ts'
import { createEditionStore } from './edition-store.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'

const EDITION: Edition = {
  editionId: '3f2a1c0000000001',
  publicKey: {
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  },
  courses: [{ id: 'khai-sinh', title: 'Đăng ký khai sinh', checks: 3 }],
  madeAt: '2026-11-25T01:00:00.000Z',
  madeBy: 'Trần Văn Mẫu',
}

describeOnEachEngine('edition store', (table) => {
  const store = () => createEditionStore(table())

  test('an edition is found as it was registered, and another is not', async () => {
    expect(await store().register(EDITION)).toEqual(EDITION)
    expect(await store().find(EDITION.editionId)).toEqual(EDITION)
    expect(await store().find('3f2a1c0000000002')).toBeUndefined()
  })

  test('registering again, by whomever, changes nothing', async () => {
    await store().register(EDITION)
    const again = { ...EDITION, madeBy: 'Người khác', madeAt: '2026-12-01T01:00:00.000Z' }
    expect(await store().register(again)).toEqual(EDITION)
    expect(await store().find(EDITION.editionId)).toEqual(EDITION)
  })
})
