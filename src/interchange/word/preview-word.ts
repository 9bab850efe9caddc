import { fail, type Result } from '../../domain/shared/result.ts'
import type { WordPreview, WordRequest } from './import-word.ts'
import type { WordRefusal } from './word-fault.ts'

type Reply = Result<WordPreview, { code: WordRefusal }>

/** As much of a browser's worker as an import needs. */
export interface WordWorker {
  postMessage(request: WordRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** No Word file that people made takes nearly as long on a phone. */
export const TIME_LIMIT_MS = 10_000

const newWorker = (): WordWorker =>
  new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' })

/**
 * Reads a Word file in a worker of its own, which is ended when it has answered, has failed or has taken too long. Always
 * resolves; nothing is stored.
 *
 * @param after runs something once so many milliseconds are over
 */
export const previewWord = (
  request: WordRequest,
  start: () => WordWorker = newWorker,
  after: (run: () => void, ms: number) => unknown = setTimeout,
): Promise<Reply> =>
  new Promise((resolve) => {
    const worker = start()
    const end = (reply: Reply): void => {
      worker.terminate()
      resolve(reply)
    }
    worker.onmessage = ({ data }) => end(data)
    worker.onerror = () => end(fail({ code: 'word-reader-failed' }))
    after(() => end(fail({ code: 'word-took-too-long' })), TIME_LIMIT_MS)
    worker.postMessage(request)
  })
