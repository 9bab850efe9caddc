import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite } from './serve-site.ts'

const HOME = '<!doctype html><title>Lớp Học Số</title>'
const LESSON = `<!doctype html><title>Ai đi khai</title>${'<p>Khai sinh trong 60 ngày.</p>'.repeat(40)}`

let folder: string
let site: Hono

const write = async (path: string, content: string | Buffer): Promise<void> => {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), content)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await write('dist/index.html', HOME)
  await write('dist/404.html', '<!doctype html><title>Không tìm thấy</title>')
  await write('dist/khoa-hoc/ai-di-khai/index.html', LESSON)
  await write('dist/_astro/island.DqX1.js', 'export const island = 1')
  await write('dist/the/528c19fffac02ffe.png', Buffer.from([137, 80, 78, 71]))
  await write('dist/hinh.png', Buffer.from([137, 80, 78, 71]))
  await write('secret.txt', 'outside of dist')
  site = new Hono().get('*', serveSite(join(folder, 'dist')))
})
afterAll(() => rm(folder, { recursive: true }))

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await site.request(`http://localhost${path}`, { headers })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
}

test('has a page at its folder’s address', async () => {
  const { status, headers, body } = await get('/khoa-hoc/ai-di-khai/')
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body.toString()).toBe(LESSON)
})

test('leads to it from the address without the slash, keeping what follows', async () => {
  const { status, headers } = await get('/khoa-hoc/ai-di-khai?tu=zalo')
  expect(status).toBe(308)
  expect(headers.location).toBe('/khoa-hoc/ai-di-khai/?tu=zalo')
})

test('never leads to another site', async () => {
  expect((await get('//elsewhere')).headers.location).toBe('/elsewhere/')
  expect((await get('/%5C/elsewhere')).headers.location).toBe('/%5C/elsewhere/')
})

test('shows its own page for an address that is none', async () => {
  const { status, body } = await get('/khong-co/')
  expect(status).toBe(404)
  expect(body.toString()).toContain('Không tìm thấy')
})

test('does not answer with a page where a file was asked for', async () => {
  const { status, headers } = await get('/_astro/gone.js')
  expect(status).toBe(404)
  expect(headers['content-type']).toMatch(/^text\/plain/)
})

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%zz'])(
  'gives nothing outside of its folder: %s',
  async (path) => {
    expect((await get(path)).status).not.toBe(200)
  },
)

test('is compressed as the browser allows', async () => {
  const brotli = await get('/khoa-hoc/ai-di-khai/', { 'accept-encoding': 'gzip, deflate, br' })
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body).toString()).toBe(LESSON)
  const gzip = await get('/khoa-hoc/ai-di-khai/', { 'accept-encoding': 'gzip, br;q=0' })
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(LESSON)
  expect(gzip.headers.vary).toBe('accept-encoding')
})

test('does not compress pictures again', async () => {
  const { headers } = await get('/hinh.png', { 'accept-encoding': 'br' })
  expect(headers['content-encoding']).toBeUndefined()
  expect(headers['content-type']).toBe('image/png')
})

test('is not sent again while it has not changed', async () => {
  const { headers } = await get('/', { 'accept-encoding': 'br' })
  const again = { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) }
  expect((await get('/', again)).status).toBe(304)
  await write('dist/index.html', `${HOME}<p>Mới</p>`)
  expect((await get('/', again)).status).toBe(200)
})

test('lets browsers keep what carries a hash in its name for ever, and ask about the rest', async () => {
  expect((await get('/_astro/island.DqX1.js')).headers['cache-control']).toMatch(/immutable/)
  expect((await get('/the/528c19fffac02ffe.png')).headers['cache-control']).toMatch(/immutable/)
  expect((await get('/')).headers['cache-control']).toBe('no-cache')
})
