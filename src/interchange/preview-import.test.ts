import { expect, it } from 'vitest'
import { type ImportWorker, previewImport, TIME_LIMIT_MS } from './preview-import.ts'
import { runImport } from './run-import.ts'

const REQUEST = { bytes: new TextEncoder().encode('Một?{=a ~b ~c}'), known: [] }

interface Started {
  worker: ImportWorker
  endings: number
}

const started = (work: (worker: ImportWorker) => void): Started => {
  const one: Started = {
    endings: 0,
    worker: {
      onmessage: null,
      onerror: null,
      postMessage: () => work(one.worker),
      terminate: () => {
        one.endings++
      },
    },
  }
  return one
}

const never = (): void => {}

it('gives what the worker answers and ends it', async () => {
  const data = await runImport(REQUEST)
  const one = started(({ onmessage }) => onmessage?.(new MessageEvent('message', { data })))
  const preview = await previewImport(REQUEST, () => one.worker, never)
  expect(preview.questions.map(({ question }) => question.prompt)).toEqual(['Một?'])
  expect(one.endings).toBe(1)
})

it('ends a worker that takes too long and says so', async () => {
  const one = started(never)
  const limits: number[] = []
  const preview = await previewImport(
    REQUEST,
    () => one.worker,
    (run, ms) => {
      limits.push(ms)
      queueMicrotask(run)
    },
  )
  expect(preview.faults).toEqual([{ code: 'took-too-long', place: { kind: 'file' } }])
  expect(limits).toEqual([TIME_LIMIT_MS])
  expect(one.endings).toBe(1)
})

it('says so where the worker fails', async () => {
  const one = started(({ onerror }) => onerror?.(new Event('error') as ErrorEvent))
  expect((await previewImport(REQUEST, () => one.worker, never)).faults).toEqual([
    { code: 'importer-failed', place: { kind: 'file' } },
  ])
})
