import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withLocalStorage } from '../testing/local-storage.ts'
import { sendLetter, sendLetters } from './send-letters.ts'
import { keepLetter, type WaitingLetter, waitingLetters } from './waiting-letters.ts'

const NINE = '2026-11-25T02:00:00.000Z'
const LAN = '019ab3c0-0000-7000-8000-000000000001'

const letter = (n: number, owner = 'nobody'): WaitingLetter => ({
  letter: {
    letterId: `019ab3c0-0000-7000-8000-00000000000${n}`,
    ...{ courseId: 'khai-sinh', lessonId: 'noi-nop', note: 'Chỗ lệ phí chưa rõ.' },
  },
  owner,
})

let sent: { letterId: string; learner: string | null }[]
const answerWith = (...answers: (() => Response)[]): void => {
  vi.stubGlobal('fetch', async (_path: string, { body, headers }: { body: string; headers: HeadersInit }) => {
    const answer = answers.shift()
    if (answer === undefined) throw new TypeError('no network')
    const { letter }: { letter: { letterId: string } } = JSON.parse(body)
    sent.push({ letterId: letter.letterId, learner: new Headers(headers).get('x-learner') })
    return answer()
  })
}
const received = () => Response.json({ receivedAt: NINE })
const refused = (code: string, until?: string) => () =>
  Response.json({ code, requestId: 'r', until }, { status: 409 })

beforeEach(() => {
  sent = []
  vi.useFakeTimers({ now: new Date(NINE), toFake: ['Date'] })
  withLocalStorage()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a letter leaves the device only when the server has it', async () => {
  keepLetter(letter(1))
  answerWith()
  await sendLetters()
  expect(waitingLetters()).toEqual([letter(1)])
  answerWith(received)
  await sendLetters()
  expect(waitingLetters()).toEqual([])
})

test('each goes under the name of who wrote it, whoever is signed in', async () => {
  keepLetter(letter(1))
  keepLetter(letter(2, LAN))
  answerWith(received, received)
  await sendLetters()
  expect(sent.map(({ learner }) => learner)).toEqual([null, LAN])
})

test('where too many were sent it waits until it may go, and nobody has to do anything', async () => {
  const until = '2026-11-25T02:15:00.000Z'
  keepLetter(letter(1))
  answerWith(refused('too-many-letters', until))
  await sendLetters()
  expect(waitingLetters()).toEqual([{ ...letter(1), retryAt: until }])
  await sendLetters()
  expect(sent).toHaveLength(1)
  vi.setSystemTime(until)
  answerWith(received)
  await sendLetters()
  expect(waitingLetters()).toEqual([])
})

test('what the server will never take is told and not sent again', async () => {
  keepLetter(letter(1))
  answerWith(refused('no-such-page'))
  expect(await sendLetter(letter(1))).toMatchObject({ ok: false, code: 'no-such-page' })
  expect(waitingLetters()).toEqual([])
})

test('one letter that cannot be read does not hold the others up', async () => {
  localStorage.setItem('lop-hoc-so.letters', JSON.stringify([{ letter: 7 }, letter(2)]))
  answerWith(received)
  await sendLetters()
  expect(sent).toHaveLength(1)
  localStorage.setItem('lop-hoc-so.letters', '{')
  expect(waitingLetters()).toEqual([])
})
