import { expect, it } from 'vitest'
import type { Source } from '../domain/source/source.ts'
import { ruleWords } from './rule-words.ts'

const source: Source = {
  ...{ id: 'luat', number: '1/2020/QH14', shortTitle: 'Luật', title: 'Luật', issuer: 'Quốc hội' },
  ...{ issuedOn: '2020-01-01', inForceFrom: '2020-07-01', inForceUntil: '2027-02-28', amendedBy: [] },
  ...{ url: 'https://example.org/', grade: 'P', checkedOn: '2026-11-25' },
}

it('tells the last day of what will end, and nothing where no end is known', () => {
  expect(ruleWords({ kind: 'current' })).toBeUndefined()
  expect(ruleWords({ kind: 'current-until', until: '2027-02-28', source })).toBe('Có hiệu lực đến 28/02/2027')
  expect(ruleWords({ kind: 'lapsed', until: '2027-02-28', source })).toBe('Hết hiệu lực từ sau 28/02/2027')
})
