import { type ImportRequest, runImport } from './run-import.ts'

// Runs in a worker: a file that takes long blocks no page, and the page can end it.
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void runImport(data).then((preview) => postMessage(preview))
})
