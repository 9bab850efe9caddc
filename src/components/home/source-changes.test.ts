import { expect, test } from 'vitest'
import type { Source } from '../../domain/source/source.ts'
import { sourceChangesAround } from './source-changes.ts'

const source = (given: Partial<Source> & Pick<Source, 'id'>): Source => ({
  number: '1/2026/NĐ-CP',
  shortTitle: 'Nghị định mẫu',
  title: 'Nghị định mẫu',
  issuer: 'Chính phủ',
  issuedOn: '2014-01-01',
  amendedBy: [],
  url: 'https://example.vn/',
  grade: 'P',
  checkedOn: '2026-11-25',
  ...given,
})

const told = (sources: Source[]): string[] =>
  sourceChangesAround(sources, '2026-11-25').map(({ day, kind, source: { id } }) => `${day} ${kind} ${id}`)

test('changes are told from the oldest to the farthest', () => {
  const coming = source({ id: 'moi', inForceFrom: '2027-03-01' })
  const recent = source({ id: 'vua-doi', inForceFrom: '2026-09-01' })
  expect(told([coming, recent])).toEqual(['2026-09-01 began vua-doi', '2027-03-01 begins moi'])
})

test('a source that begins today has begun', () => {
  expect(told([source({ id: 'nay', inForceFrom: '2026-11-25' })])).toEqual(['2026-11-25 began nay'])
})

test('what changed more than half a year ago is no news', () => {
  expect(told([source({ id: 'cu', inForceFrom: '2026-05-28' })])).toEqual([])
  expect(told([source({ id: 'cu', inForceFrom: '2026-05-29' })])).toEqual(['2026-05-29 began cu'])
})

test('a source about to end is told, unless its replacement is', () => {
  const ending = source({ id: 'luat-cu', inForceFrom: '2016-01-01', inForceUntil: '2027-02-28' })
  expect(told([ending])).toEqual(['2027-02-28 ends luat-cu'])
  const replacement = source({ id: 'luat-moi', inForceFrom: '2027-03-01' })
  expect(told([{ ...ending, replacedBy: 'luat-moi' }, replacement])).toEqual(['2027-03-01 begins luat-moi'])
})

test('a source that has ended already is not told as ending', () => {
  expect(told([source({ id: 'het', inForceFrom: '2016-01-01', inForceUntil: '2026-11-24' })])).toEqual([])
})

test('a source whose beginning could not be checked is not told as new', () => {
  expect(told([source({ id: 'chua-ro' })])).toEqual([])
})

test('articles and second-hand sources make no news', () => {
  const article = source({ id: 'bao', inForceFrom: '2026-10-01', number: 'Tin ngày 01/10/2026' })
  const hearsay = source({ id: 'nghe-noi', inForceFrom: '2026-09-01', grade: 'R' })
  expect(told([article, hearsay])).toEqual([])
})
