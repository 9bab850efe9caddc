import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createSearch } from '../../client/search/create-search.ts'
import { loadContent } from '../../content/load-content.ts'
import { searchEntries } from './search-entries.ts'

const { published } = await loadContent(resolve('content'), '2026-11-25')
const search = createSearch(searchEntries(published))

test.each([
  ['Xuân Lập', '/xa-phuong/#xa-lam-binh'],
  ['xuan lap', '/xa-phuong/#xa-lam-binh'],
  ['xã Lâm Bình', '/xa-phuong/#xa-lam-binh'],
  ['huyện Chiêm Hóa', '/xa-phuong/#huyen-chiem-hoa'],
  ['huyen Chiem Hoa', '/xa-phuong/#huyen-chiem-hoa'],
  ['huyện Chiêm Hoá', '/xa-phuong/#huyen-chiem-hoa'],
  ['xã Việt Lâm', '/xa-phuong/#xa-viet-lam'],
])('%s finds the commune of today, or what became of the district', (typed, address) => {
  expect(search(typed)?.hits[0]?.entry.href).toBe(address)
})

test('a divided commune finds both that took a part of it', () => {
  const found = search('Quang Trung')?.hits.map(({ entry }) => entry.href)
  expect(found).toEqual(
    expect.arrayContaining(['/xa-phuong/#phuong-ha-giang-1', '/xa-phuong/#phuong-ha-giang-2']),
  )
})
