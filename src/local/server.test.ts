import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_PEOPLE } from './demo-people.ts'
import { type LocalSystem, startLocalSystem } from './server.ts'

const HOME = '<!doctype html><title>Lớp Học Số</title>'
const LESSON = `<!doctype html><title>Ai đi khai</title>${'<p>Khai sinh trong 60 ngày.</p>'.repeat(40)}`

let folder: string
let system: LocalSystem

const write = async (path: string, content: string): Promise<void> => {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), content)
}

const start = (changes: Partial<Parameters<typeof startLocalSystem>[0]> = {}) =>
  startLocalSystem({
    port: 0,
    dataFolder: join(folder, 'data'),
    distFolder: join(folder, 'dist'),
    answerKeysFolder: join(folder, 'answer-keys'),
    log: () => {},
    ...changes,
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-system-'))
  await write('dist/index.html', HOME)
  await write('dist/404.html', '<!doctype html><title>Không tìm thấy</title>')
  await write('dist/khoa-hoc/ai-di-khai/index.html', LESSON)
  await write('dist/cac-trang/danh-sach.json', '[]')
  await write('a-file', 'where a folder should be')
  await write(
    'answer-keys/khai-sinh/aaaaaaaaaaaaaaaa.json',
    JSON.stringify({
      ...{ courseId: 'khai-sinh', keyVersion: 'aaaaaaaaaaaaaaaa' },
      rules: { drawn: 1, passMark: 1, waitMinutes: 0 },
      questions: [
        {
          ...{ id: 'le-phi', lessonId: 'ai-di-khai', cite: { source: 'luat-ho-tich-2014' } },
          parts: [{ id: 'le-phi', solution: { kind: 'true-false', rightChoiceIds: ['dung'], reasons: {} } }],
        },
      ],
    }),
  )
  system = await start()
})
afterAll(async () => {
  await system.stop()
  await rm(folder, { recursive: true })
})

/** Sends the path exactly as written, and gives the body exactly as it came. */
const get = (path: string, headers: Record<string, string> = {}, at = system.address) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const { port } = new URL(at)
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })

describe('the site and the API', () => {
  test.each(['/', '/khong-co/', '/api/accounts/me', '/api/khong-co'])(
    'sends the security headers with %s',
    async (path) => {
      expect((await get(path)).headers).toMatchObject({
        'content-security-policy':
          "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=()',
        'cross-origin-opener-policy': 'same-origin',
      })
    },
  )

  test('compress on the wire what the browser takes compressed', async () => {
    const { headers, body } = await get('/khoa-hoc/ai-di-khai/', { 'accept-encoding': 'br' })
    expect(headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(body).toString()).toBe(LESSON)
  })
})

describe('the API', () => {
  const signIn = (username: string, password: string) =>
    fetch(`${system.address}/api/accounts/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: system.address },
      body: JSON.stringify({ username, password }),
    })
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

  test.each(DEMO_PEOPLE.map(({ username, password, role }) => [role, username, password]))(
    'lets the demo %s in',
    async (role, username, password) => {
      const response = await signIn(username ?? '', password ?? '')
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ account: { username, role } })
    },
  )

  test('marks with the answer keys of the build', async () => {
    const cookie = cookieOf(await signIn('hocvien', 'hoc-vien-mau'))
    const response = await fetch(
      `${system.address}/api/learning/attempts/019ab111-0000-7000-8000-000000000001/submission`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: system.address, cookie },
        body: JSON.stringify({
          ...{ courseId: 'khai-sinh', keyVersion: 'aaaaaaaaaaaaaaaa' },
          responses: [{ questionId: 'le-phi', answer: { kind: 'choices', choiceIds: ['dung'] } }],
          deviceSubmittedAt: '2026-11-25T01:00:00.000Z',
        }),
      },
    )
    expect(await response.json()).toMatchObject({ earned: 1, isPassed: true })
  })

  test('has no page at an address that is none', async () => {
    const { status, headers } = await get('/api/khong-co')
    expect(status).toBe(404)
    expect(headers['content-type']).toMatch(/^application\/json/)
  })
})

describe('starting', () => {
  test('again in the same folder finds everything that was kept', async () => {
    const dataFolder = join(folder, 'kept')
    const first = await start({ dataFolder })
    const signedIn = await fetch(`${first.address}/api/accounts/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: first.address },
      body: JSON.stringify({ username: 'hocvien', password: 'hoc-vien-mau' }),
    })
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    await first.stop()

    const second = await start({ dataFolder })
    const { body } = await get('/api/accounts/me', { cookie }, second.address)
    await second.stop()
    expect(JSON.parse(body.toString())).toMatchObject({ account: { username: 'hocvien' } })
  })

  test('on a port in use is refused, and leaves the data folder free', async () => {
    const port = Number(new URL(system.address).port)
    const dataFolder = join(folder, 'second')
    await expect(start({ port, dataFolder })).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(`PORT=${port + 1} npm start`),
    })
    await (await start({ dataFolder })).stop()
  })

  test('in the folder of a running server is refused', async () => {
    await expect(start()).rejects.toMatchObject({
      code: 'data-folder-locked',
      message: expect.stringContaining('DATA_FOLDER='),
    })
  })

  test('in a folder that is broken is refused', async () => {
    await write('broken/CURRENT', 'no database')
    const dataFolder = join(folder, 'broken')
    await expect(start({ dataFolder })).rejects.toMatchObject({
      code: 'data-folder-broken',
      message: expect.stringContaining(dataFolder),
    })
  })

  test('where a file is in the folder’s place is refused', async () => {
    await expect(start({ dataFolder: join(folder, 'a-file') })).rejects.toMatchObject({
      code: 'data-folder-broken',
    })
  })

  test.each(['distFolder', 'answerKeysFolder'])('without a build is refused: no %s', async (missing) => {
    await expect(
      start({ [missing]: join(folder, 'nowhere', 'at-all'), dataFolder: join(folder, 'unused') }),
    ).rejects.toMatchObject({ code: 'site-missing', message: expect.stringContaining('npm run build') })
  })
})
