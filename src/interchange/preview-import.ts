import { type ImportFaultCode, importFault } from './import-report.ts'
import type { ImportPreview, ImportRequest } from './run-import.ts'

/** As much of a browser's worker as an import needs. */
export interface ImportWorker {
  postMessage(request: ImportRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<ImportPreview>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** No file of questions that people made takes nearly as long on a phone. */
export const TIME_LIMIT_MS = 10_000

const newWorker = (): ImportWorker =>
  new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })

/**
 * Reads a file in a worker of its own, which is ended when it has answered, has failed or has taken too long. Always
 * resolves; nothing is stored.
 *
 * @param after runs something once so many milliseconds are over
 */
export const previewImport = (
  request: ImportRequest,
  start: () => ImportWorker = newWorker,
  after: (run: () => void, ms: number) => unknown = setTimeout,
): Promise<ImportPreview> =>
  new Promise((resolve) => {
    const worker = start()
    const end = (preview: ImportPreview): void => {
      worker.terminate()
      resolve(preview)
    }
    const giveUp = (code: ImportFaultCode) => (): void =>
      end({ format: undefined, questions: [], faults: [importFault(code, { kind: 'file' })] })
    worker.onmessage = ({ data }) => end(data)
    worker.onerror = giveUp('importer-failed')
    after(giveUp('took-too-long'), TIME_LIMIT_MS)
    worker.postMessage(request)
  })
