import { expect, it } from 'vitest'
import type { WordRequest } from './import-word.ts'
import { previewWord, TIME_LIMIT_MS, type WordWorker } from './preview-word.ts'

const REQUEST: WordRequest = { bytes: new Uint8Array([1]), wanted: 'lesson', answers: [], known: [] }

/** A worker that does what the test says when it is asked, and remembers whether it was ended. */
const workerThat = (answer: (worker: WordWorker) => void) => {
  const state = { isEnded: false }
  const worker: WordWorker = {
    onmessage: null,
    onerror: null,
    postMessage: () => answer(worker),
    terminate: () => {
      state.isEnded = true
    },
  }
  return { start: () => worker, state }
}

const never = (): void => {}

it('gives what the worker answers, and ends it', async () => {
  const { start, state } = workerThat((worker) =>
    worker.onmessage?.(new MessageEvent('message', { data: { ok: false, code: 'not-a-word-file' } })),
  )
  expect(await previewWord(REQUEST, start, never)).toEqual({ ok: false, code: 'not-a-word-file' })
  expect(state.isEnded).toBe(true)
})

it('tells that the reader failed, and ends the worker', async () => {
  const { start, state } = workerThat(({ onerror }) => Reflect.apply(onerror ?? never, undefined, []))
  expect(await previewWord(REQUEST, start, never)).toEqual({ ok: false, code: 'word-reader-failed' })
  expect(state.isEnded).toBe(true)
})

it('gives up after ten seconds and ends the worker', async () => {
  const { start, state } = workerThat(never)
  const waits: number[] = []
  const atOnce = (run: () => void, ms: number): void => {
    waits.push(ms)
    run()
  }
  expect(await previewWord(REQUEST, start, atOnce)).toEqual({ ok: false, code: 'word-took-too-long' })
  expect(waits).toEqual([TIME_LIMIT_MS])
  expect(TIME_LIMIT_MS).toBe(10_000)
  expect(state.isEnded).toBe(true)
})
