import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { loadContent } from '../../content/load-content.ts'
import { editionKitSchema } from '../../domain/edition/edition-kit.ts'
import { writeEditionKit } from './write-edition-kit.ts'

let dist: string
const textOf = (name: string) => readFile(join(dist, 'mang-di', name), 'utf8')

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'kit-'))
  for (const folder of ['to-roi/mau/mot', 'to-roi/khac/mot']) {
    await mkdir(join(dist, folder), { recursive: true })
    await writeFile(join(dist, folder, 'index.html'), '<!doctype html>')
  }
  const { published } = await loadContent('src/content/fixtures/small', '2026-11-25')
  await writeEditionKit(published, dist, 'https://hoc.example')
})

test('the kit lists the pages of each course in order, with its sources and leaflets', async () => {
  const kit = editionKitSchema.parse(JSON.parse(await textOf('bo.json')))
  expect(kit.siteOrigin).toBe('https://hoc.example')
  expect(kit.courses).toMatchObject([
    { id: 'mau', lessons: ['/khoa-hoc/mau/mot/', '/khoa-hoc/mau/hai/'], checks: 1 },
  ])
  expect(kit.courses[0]?.files).toContain('/nguon/luat-mau/')
  expect(kit.courses[0]?.files).toContain('/to-roi/mau/mot/')
  expect(kit.courses[0]?.files).not.toContain('/to-roi/khac/mot/')
})

test.each(['trang.js', 'lop.js'])('%s is one plain script that speaks to no server', async (name) => {
  const script = await textOf(name)
  expect(script).not.toMatch(/\bimport\s*[({"']|\bexport\s*[{*]/)
  expect(script).not.toContain('/api/')
  expect(script).not.toContain('fetch(')
  expect(script).not.toContain('serviceWorker')
})
