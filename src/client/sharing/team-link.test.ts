import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeMyTeam } from './my-team.ts'
import { teamLink } from './team-link.ts'

const LESSON = '/khoa-hoc/khai-sinh/ai-di-khai/'

let held: Map<string, string>
let asked: unknown[]
let reply: () => Response

beforeEach(() => {
  held = new Map()
  asked = []
  vi.stubGlobal('location', new URL('https://hoc.example/khoa-hoc/'))
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  })
  reply = () =>
    Response.json({
      link: {
        ...{ code: 'MAAK3467', teamCode: 'MAAN67', target: LESSON, title: 'Ai đi khai' },
        createdAt: '2026-11-25T03:00:00.000Z',
      },
    })
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body))
    return reply()
  })
})
afterEach(() => {
  writeMyTeam(undefined)
  vi.unstubAllGlobals()
})

test('without a team the page has its own address, and nobody is asked', async () => {
  expect(await teamLink(LESSON)).toBe(`https://hoc.example${LESSON}`)
  expect(asked).toEqual([])
})

test('a team gets its short link, and the device knows it from then on without a network', async () => {
  writeMyTeam({ code: 'MAAN67', name: 'Tổ Nà Mẫu' })
  expect(await teamLink(LESSON)).toBe('https://hoc.example/t/MAAK3467')
  reply = () => {
    throw new TypeError('No network')
  }
  expect(await teamLink(LESSON)).toBe('https://hoc.example/t/MAAK3467')
  expect(asked).toEqual([{ teamCode: 'MAAN67', target: LESSON }])
})

test('a link that cannot be made now is the page’s own address, and is asked for again', async () => {
  writeMyTeam({ code: 'MAAN67', name: 'Tổ Nà Mẫu' })
  const whole = reply
  reply = () => Response.error()
  expect(await teamLink(LESSON)).toBe(`https://hoc.example${LESSON}`)
  reply = whole
  expect(await teamLink(LESSON)).toBe('https://hoc.example/t/MAAK3467')
})

test('a device that changes its team asks anew', async () => {
  writeMyTeam({ code: 'MAAN67', name: 'Tổ Nà Mẫu' })
  await teamLink(LESSON)
  writeMyTeam({ code: 'MAAK49', name: 'Tổ Bản Mẫu' })
  await teamLink(LESSON)
  expect(asked).toHaveLength(2)
})
