import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createSearch } from '../../client/search/create-search.ts'
import { loadContent } from '../../content/load-content.ts'
import { searchEntries } from './search-entries.ts'
import { HUNDRED_QUERIES } from './testing/hundred-queries.ts'

const { published } = await loadContent(resolve('content'), '2026-11-25')
const search = createSearch(searchEntries(published))

const placeOf = (typed: string, address: string): number =>
  search(typed)?.hits.findIndex(({ entry }) => entry.href === address) ?? -1

test('each of a hundred queries finds what is meant among the first three', () => {
  expect(HUNDRED_QUERIES).toHaveLength(100)
  const missed = HUNDRED_QUERIES.filter(([typed, address]) => ![0, 1, 2].includes(placeOf(typed, address)))
  expect(missed).toEqual([])
})

test('ninety of a hundred queries find it first', () => {
  const notFirst = HUNDRED_QUERIES.filter(([typed, address]) => placeOf(typed, address) !== 0)
  expect(notFirst.length, notFirst.map(([typed]) => typed).join(', ')).toBeLessThanOrEqual(10)
})

test('the hundred are typed in every way people type', () => {
  const typed = HUNDRED_QUERIES.map(([words]) => words)
  const count = (isSo: (words: string) => boolean) => typed.filter(isSo).length
  expect(new Set(typed).size).toBe(100)
  expect(count((words) => !/[^\p{ASCII}]/u.test(words))).toBeGreaterThanOrEqual(30)
  expect(count((words) => words !== words.normalize('NFC'))).toBeGreaterThanOrEqual(8)
  expect(count((words) => /[đĐÐ]/.test(words))).toBeGreaterThanOrEqual(8)
  expect(typed).toEqual(expect.arrayContaining(['tẩy xóa', 'tẩy xoá', 'đăng kí lại', 'ÐĂNG KÝ KHAI SINH']))
})
