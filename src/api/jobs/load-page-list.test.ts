import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SharedPage } from '../../domain/sharing/shared-page.ts'
import { loadPageList } from './load-page-list.ts'

const listed = async (text: string) => {
  const file = join(await mkdtemp(join(tmpdir(), 'page-list-')), 'danh-sach.json')
  await writeFile(file, text)
  const published: SharedPage[][] = []
  const count = await loadPageList(file, { publish: async (pages) => void published.push([...pages]) })
  return { count, published }
}

test('the pages of a list take the place of those before', async () => {
  const pages = [{ path: '/khoa-hoc/a/', title: 'A', description: '' }]
  expect(await listed(JSON.stringify(pages))).toEqual({ count: 1, published: [pages] })
})

test.each(['{}', '[{"path":"https://elsewhere.example/","title":"A","description":""}]', 'x'])(
  'what is no list of pages of this site is not published: %s',
  async (text) => {
    await expect(listed(text)).rejects.toThrow()
  },
)
