import { importWord, type WordRequest } from './import-word.ts'

// Runs in a worker: a file that takes long blocks no page, and the page can end it.
addEventListener('message', ({ data }: MessageEvent<WordRequest>) => {
  void importWord(data).then((preview) => postMessage(preview))
})
