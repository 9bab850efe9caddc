import { createRandom, type Random } from './random.ts'

const STARTS_AT_MS = Date.parse('2026-11-25T01:00:00.000Z')

/** As long as a database may take for what is half done. */
const AT_ONCE_MS = 50

type Run = () => void | Promise<void>

interface Timer {
  atMs: number
  line: object
  run: Run
}

/** Time, and the order in which things happen. Nothing runs by itself: whoever drives the world takes each step. */
export interface World {
  random: Random
  nowMs(): number
  /** Runs something later: after what the same line has queued before, in any order with other lines. */
  queue(line: object, run: Run): void
  /** Queues something once so many milliseconds have passed. @returns takes it back */
  after(delayMs: number, line: object, run: Run): () => void
  /** Runs the next thing of a line that chance picks. @returns whether there was any */
  step(): Promise<boolean>
  /** Steps until nothing is ready. */
  settle(): Promise<void>
  /** Lets time pass, and whatever falls due in it happen. */
  pass(ms: number): Promise<void>
  /** Goes on until something that happens in this world is done. */
  until<Value>(done: Promise<Value>): Promise<Value>
  /** Waits in real time for work whose inside the world does not order, such as the table. */
  outside<Value>(work: Promise<Value>): Promise<Value>
  tell(what: string): void
  /** What was told, line by line. */
  story(): readonly string[]
}

export const createWorld = (seed: number): World => {
  const random = createRandom(seed)
  const lines = new Map<object, Run[]>()
  const timers = new Set<Timer>()
  const told: string[] = []
  let nowMs = STARTS_AT_MS
  let outsideCount = 0

  const queue = (line: object, run: Run): void => {
    const waiting = lines.get(line)
    if (waiting === undefined) lines.set(line, [run])
    else waiting.push(run)
  }

  const calmDown = async (): Promise<void> => {
    do await nextTurn()
    while (outsideCount > 0)
  }

  const step = async (): Promise<boolean> => {
    await calmDown()
    if (lines.size === 0) return false
    const line = random.pick([...lines.keys()])
    const waiting = lines.get(line) ?? []
    const run = waiting.shift()
    if (waiting.length === 0) lines.delete(line)
    await run?.()
    await calmDown()
    return true
  }

  const settle = async (): Promise<void> => {
    await calmDown()
    while (await step());
  }

  const next = (untilMs: number): Timer | undefined =>
    [...timers].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0]

  const pass = async (ms: number): Promise<void> => {
    const untilMs = nowMs + ms
    for (;;) {
      // Now and then something falls due while something else is half done.
      const isSoon = next(nowMs + AT_ONCE_MS) !== undefined
      if (!isSoon || !random.percent(30)) await settle()
      const timer = next(untilMs)
      if (timer === undefined) break
      timers.delete(timer)
      nowMs = Math.max(nowMs, timer.atMs)
      queue(timer.line, timer.run)
    }
    await settle()
    nowMs = untilMs
  }

  return {
    random,
    nowMs: () => nowMs,
    queue,
    after: (delayMs, line, run) => {
      const timer = { atMs: nowMs + Math.max(0, delayMs), line, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    step,
    settle,
    pass,
    until: async (done) => {
      let isDone = false
      const noteDone = (): void => {
        isDone = true
      }
      done.then(noteDone, noteDone)
      while (!isDone) if (!(await step())) await pass(100)
      return done
    },
    outside: async (work) => {
      outsideCount += 1
      try {
        return await work
      } finally {
        outsideCount -= 1
      }
    },
    tell: (what) => void told.push(`${new Date(nowMs).toISOString().slice(5, 23)} ${what}`),
    story: () => told,
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
