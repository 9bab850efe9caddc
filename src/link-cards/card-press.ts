import { existsSync, mkdirSync } from 'node:fs'
import { constants, copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CardFault, CardOrder } from './drawing/card-message.ts'
import { CARDS_FOLDER, cardFile } from './link-card.ts'
import type { OrderCard } from './ordered-cards.ts'
import { UnfitCardError } from './unfit-card-error.ts'

export interface CardPress {
  order: OrderCard
  /**
   * Waits until all cards that were ordered are drawn, and puts them into the built site.
   * @throws UnfitCardError
   */
  deliver(distFolder: string): Promise<void>
}

/**
 * Draws cards while the pages are built.
 * @param keptFolder where pictures of earlier builds are: what is there is not drawn again
 */
export const createCardPress = (keptFolder: string): CardPress => {
  mkdirSync(keptFolder, { recursive: true })
  const files = new Set<string>()
  const faults: CardFault[] = []
  let thread: DrawThread | undefined

  return {
    order(card, page) {
      const file = cardFile(card)
      if (files.has(file)) return
      files.add(file)
      const path = join(keptFolder, file)
      if (existsSync(path)) return
      thread ??= startThread((fault) => faults.push(fault))
      thread.send({ card, page, path })
    },
    async deliver(distFolder) {
      await thread?.end()
      if (faults.length > 0) throw new UnfitCardError(faults)
      const folder = join(distFolder, CARDS_FOLDER)
      await mkdir(folder, { recursive: true })
      // Where the file system can, a copy shares the space of what it copies.
      const copies = [...files].map((file) =>
        copyFile(join(keptFolder, file), join(folder, file), constants.COPYFILE_FICLONE),
      )
      await Promise.all(copies)
    },
  }
}

interface DrawThread {
  send(order: CardOrder): void
  /** Rejects when the thread broke. */
  end(): Promise<void>
}

const startThread = (onFault: (fault: CardFault) => void): DrawThread => {
  const worker = new Worker(new URL('./drawing/draw-thread.ts', import.meta.url))
  worker.on('message', onFault)
  // Nobody may wait for it when the pages cannot be built.
  worker.unref()
  const ended = new Promise<void>((end, fail) => {
    worker.once('error', fail)
    worker.once('exit', () => end())
  })
  // Whoever ends the thread is told; a break before that is not nobody's.
  ended.catch(() => undefined)
  return {
    send: (order) => worker.postMessage(order),
    end() {
      worker.ref()
      worker.postMessage(undefined)
      return ended
    },
  }
}
