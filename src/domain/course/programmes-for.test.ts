import { expect, it } from 'vitest'
import type { Programme } from './programme.ts'
import { programmesFor } from './programmes-for.ts'

const programme = (id: string, changed: Partial<Programme> = {}): Programme => ({
  id,
  title: id,
  summary: id,
  posts: ['Công chức hộ tịch'],
  mandatory: ['khoa'],
  electives: [],
  electivesNeeded: 0,
  opensOn: '2026-09-01',
  dueOn: '2026-12-15',
  ...changed,
})

const idsFor = (programmes: Programme[], post: string | undefined, today = '2026-11-25'): string[] =>
  programmesFor(programmes, post, today).map(({ id }) => id)

it('shows a person the programmes of the post, however it was typed', () => {
  const programmes = [programme('ho-tich'), programme('dia-chinh', { posts: ['Công chức địa chính'] })]
  expect(idsFor(programmes, 'công chức  HỘ TỊCH')).toEqual(['ho-tich'])
})

it('shows everybody what is meant for everybody', () => {
  expect(idsFor([programme('chung', { posts: ['Mọi người'] })], 'Văn thư')).toEqual(['chung'])
})

it('shows all of them to somebody whose post is not known', () => {
  expect(idsFor([programme('ho-tich'), programme('khac', { posts: ['Văn thư'] })], undefined)).toHaveLength(2)
})

it('keeps a programme back until the day it opens', () => {
  const programmes = [programme('ho-tich', { opensOn: '2026-11-26' })]
  expect(idsFor(programmes, undefined, '2026-11-25')).toEqual([])
  expect(idsFor(programmes, undefined, '2026-11-26')).toEqual(['ho-tich'])
})

it('puts the one due first in front, and does not forget one that is overdue', () => {
  const programmes = [
    programme('sau', { dueOn: '2027-01-31' }),
    programme('qua-han', { dueOn: '2026-11-01' }),
  ]
  expect(idsFor(programmes, undefined)).toEqual(['qua-han', 'sau'])
})
