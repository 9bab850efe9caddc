import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import type { Script } from './bundle-script.ts'
import { type Device, quotaExceeded } from './device.ts'
import type { LearnerPage } from './learner-page.ts'
import type { Line } from './network.ts'
import { createTabCrypto } from './tab-crypto.ts'
import { openTabDatabase, TabGone } from './tab-database.ts'

/** The globals that a page of ours uses, and nothing else. */
export const PAGE_GLOBALS = [
  ...['addEventListener', 'removeEventListener', 'document', 'navigator', 'location', 'history'],
  ...[
    'localStorage',
    'indexedDB',
    'IDBDatabase',
    'IDBObjectStore',
    'IDBIndex',
    'IDBCursor',
    'IDBTransaction',
  ],
  ...[
    'IDBRequest',
    'IDBKeyRange',
    'fetch',
    'AbortSignal',
    'BroadcastChannel',
    'setTimeout',
    'setInterval',
    'clearTimeout',
  ],
  ...['Date', 'performance', 'crypto', 'globalThis'],
] as const

export type PageScript = Script<{ openLearnerPage(quiz: PublicQuiz): LearnerPage }>

export interface Tab {
  name: string
  device: Device
  page: LearnerPage
  isAlive(): boolean
  /** The browser tells the page that it is being left; what the page does about it has a moment. */
  hide(): void
  /** Gone at once, as when a phone needs the memory. */
  kill(): void
  /** An event of the window, such as `online`. */
  dispatch(name: string, fields?: object): void
  hear(data: unknown): void
}

/**
 * Opens a page in a tab of its own.
 * @param tabsOf the other tabs, which hear what this one tells
 */
export const openTab = (
  name: string,
  device: Device,
  {
    script,
    quiz,
    line,
    tabsOf,
    reload,
  }: {
    script: PageScript
    quiz: PublicQuiz
    line: Line
    tabsOf: () => readonly Tab[]
    /** The page asked to be loaded afresh in its place. */
    reload: (tab: Tab) => void
  },
): Tab => {
  const { world, texts } = device
  const lane = { name }
  const openedMs = world.nowMs()
  const window = new EventTarget()
  const channel = new EventTarget()
  let isAlive = true
  const database = openTabDatabase(device, () => isAlive)
  const others = (): Tab[] => tabsOf().filter((other) => other.device === device && other.name !== name)
  const whileAlive = (run: () => void) => () => {
    if (isAlive) run()
  }

  class DeviceDate extends Date {
    constructor(...given: [] | [number | string]) {
      super(given[0] ?? DeviceDate.now())
    }
    static override now(): number {
      return world.nowMs() + device.clockAheadMs
    }
  }

  const write = (key: string, value: string | null): void => {
    if (!isAlive) throw new TabGone()
    if (value !== null && device.areTextsFull) throw quotaExceeded()
    if (value === null) texts.delete(key)
    else texts.set(key, value)
    for (const other of others()) world.queue(other, () => other.dispatch('storage', { key }))
  }
  const localStorage = new Proxy(
    {
      getItem: (key: string) => {
        // What such code reads it would act upon, again and again.
        if (!isAlive) throw new TabGone()
        return texts.get(key) ?? null
      },
      setItem: (key: string, value: string) => write(key, value),
      removeItem: (key: string) => write(key, null),
    },
    {
      get: (methods, key) => texts.get(String(key)) ?? Reflect.get(methods, key),
      ownKeys: () => [...texts.keys()],
      getOwnPropertyDescriptor: (_, key) => ({
        ...{ value: texts.get(String(key)), enumerable: true, configurable: true },
      }),
    },
  )

  const document = Object.assign(new EventTarget(), { visibilityState: 'visible', body: { hidden: false } })
  Object.defineProperty(document, 'cookie', {
    get: () => [...device.openCookies].join('; '),
    set: (text: string) => device.openCookies.add(text.split(';')[0] ?? ''),
  })
  const navigator = {
    onLine: true,
    locks: {
      request: <Value>(name: string, task: () => Promise<Value>) =>
        isAlive ? device.locks.request(lane, name, task) : new Promise<Value>(() => {}),
    },
  }
  const setTimeout = (run: () => void, ms: number) => world.after(ms, lane, whileAlive(run))
  const setInterval = (run: () => void, ms: number): void => {
    const again = (): void => {
      setTimeout(again, ms)
      run()
    }
    setTimeout(again, ms)
  }
  const signalAfter = (ms: number): AbortSignal => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), ms)
    return controller.signal
  }
  const fetch = (path: string, init: RequestInit): Promise<unknown> =>
    new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      const cookie = [...device.cookies].map(([key, value]) => `${key}=${value}`).join('; ')
      const headers = new Headers(init.headers)
      const call = { method: init.method ?? 'GET', path, body: init.body?.toString(), cookie, headers }
      line.send(call, device).then(
        (reply) => isAlive && resolve(reply),
        (error) => isAlive && reject(error),
      )
    })

  const globals: Record<string, unknown> = {
    ...database.globals,
    ...{ document, localStorage, fetch, setTimeout, setInterval, Date: DeviceDate },
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    navigator,
    location: {
      ...{ pathname: '/', search: '', hash: '' },
      replace: () =>
        world.queue(
          lane,
          whileAlive(() => reload(tab)),
        ),
    },
    history: { replaceState: () => {} },
    AbortSignal: { timeout: signalAfter },
    clearTimeout: (cancel: (() => void) | undefined) => cancel?.(),
    performance: { now: () => world.nowMs() - openedMs },
    crypto: createTabCrypto(world),
    BroadcastChannel: class {
      addEventListener = channel.addEventListener.bind(channel)
      postMessage = (data: unknown): void => {
        for (const other of others()) world.queue(other, () => other.hear(data))
      }
    },
    globalThis: { document, navigator },
  }

  const tab: Tab = {
    ...{ name, device },
    page: script(globals).openLearnerPage(quiz),
    isAlive: () => isAlive,
    hide: () => {
      document.visibilityState = 'hidden'
      document.dispatchEvent(new Event('visibilitychange'))
      window.dispatchEvent(new Event('pagehide'))
    },
    kill: () => {
      isAlive = false
      database.drop()
      device.locks.drop(lane)
    },
    dispatch: (eventName, fields = {}) => {
      if (isAlive) window.dispatchEvent(Object.assign(new Event(eventName), fields))
    },
    hear: (data) => {
      if (isAlive) channel.dispatchEvent(Object.assign(new Event('message'), { data }))
    },
  }
  return tab
}
