import { afterAll, beforeAll, expect, test, vi } from 'vitest'

type Events = typeof import('./device-events.ts')

let here: Events
let otherTab: BroadcastChannel
const heardThere: unknown[] = []

beforeAll(async () => {
  // Only a page has other tabs.
  vi.stubGlobal('document', {})
  here = await import('./device-events.ts')
  otherTab = new BroadcastChannel('lop-hoc-so')
})
afterAll(() => {
  otherTab.close()
  vi.unstubAllGlobals()
})

const nextHeardThere = (): Promise<void> =>
  new Promise((resolve) => {
    otherTab.onmessage = ({ data }) => {
      heardThere.push(data)
      resolve()
    }
  })

test('what happens in one tab is heard in the other, and is not told back', async () => {
  const heardHere = new Promise<void>((resolve) => {
    here.onDeviceEvent('progress', resolve)
  })
  const told = nextHeardThere()
  otherTab.postMessage('progress')
  await heardHere
  here.announce('outbox')
  await told
  // Were the first told back, it would have come before the second.
  expect(heardThere).toEqual(['outbox'])
})

test('what concerns one page alone stays there', async () => {
  heardThere.length = 0
  const told = nextHeardThere()
  here.announceHere('account')
  here.announce('progress')
  await told
  expect(heardThere).toEqual(['progress'])
})
