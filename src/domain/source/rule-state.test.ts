import { expect, it } from 'vitest'
import { ruleStateOn } from './rule-state.ts'
import type { Source } from './source.ts'

const source = (id: string, inForceUntil?: string): Source => ({
  ...{ id, number: '1/2020/QH14', shortTitle: id, title: id, issuer: 'Quốc hội', issuedOn: '2020-01-01' },
  ...{
    inForceFrom: '2020-07-01',
    amendedBy: [],
    url: 'https://example.org/',
    grade: 'P',
    checkedOn: '2026-11-25',
  },
  ...(inForceUntil !== undefined && { inForceUntil }),
})
const sources = new Map(
  [source('lau-dai'), source('cuoi-thang-hai', '2027-02-28'), source('giua-nam', '2027-06-30')].map(
    (held) => [held.id, held],
  ),
)
const on = (day: string, ...citations: { source: string; past?: boolean }[]) =>
  ruleStateOn(citations, sources, day)

it('is current where no source has an end', () => {
  expect(on('2026-11-25', { source: 'lau-dai' })).toEqual({ kind: 'current' })
})

it('lasts until the first of its sources ends', () => {
  const cited = [{ source: 'giua-nam' }, { source: 'lau-dai' }, { source: 'cuoi-thang-hai' }]
  expect(on('2027-02-28', ...cited)).toMatchObject({
    kind: 'current-until',
    until: '2027-02-28',
    source: { id: 'cuoi-thang-hai' },
  })
  expect(on('2027-03-01', ...cited)).toMatchObject({ kind: 'lapsed', until: '2027-02-28' })
})

it('asks nothing of what is told as the past', () => {
  expect(on('2027-03-01', { source: 'cuoi-thang-hai', past: true }, { source: 'giua-nam' })).toMatchObject({
    kind: 'current-until',
    until: '2027-06-30',
  })
})
