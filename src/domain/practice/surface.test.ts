import { expect, test } from 'vitest'
import { surfaceReferences } from './check/surface-references.ts'
import { surfaceSchema } from './surface.ts'

test('a bank may show another payee on each screen, and each is a screen of the practice', () => {
  const payee = { name: 'Trạm Y tế Mẫu', account: '0000 MẪU 0001', bank: 'Ngân hàng Mẫu', amountVnd: 7000 }
  const surface = surfaceSchema.parse({
    kind: 'payment',
    person: 'chi',
    bills: [{ paper: 'giay', amountVnd: 7000 }],
    payees: [
      { ...payee, screen: 'mot' },
      { ...payee, screen: 'hai', name: 'MA VAN MAU' },
    ],
  })
  expect(surfaceReferences(surface).map(({ part, id }) => `${part} ${id}`)).toEqual([
    'person chi',
    'screen mot',
    'screen hai',
    'paper giay',
  ])
})
