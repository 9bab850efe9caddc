import { renameSync, writeFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import type { CardFault, CardOrder } from './card-message.ts'
import { createCardPng } from './card-png.ts'
import { LongTextError } from './lay-out-card.ts'
import { MissingLetterError } from './set-type.ts'

/** A thread of its own: the pages are built on one core, the cards are drawn on the other meanwhile. */
const cardPng = createCardPng()

parentPort?.on('message', (order: CardOrder | undefined) => {
  if (order === undefined) parentPort?.close()
  else draw(order)
})

const draw = ({ card, page, path }: CardOrder): void => {
  try {
    // A build that is stopped must not leave half a picture, which the next one would take for whole.
    const part = `${path}.${process.pid}.part`
    writeFileSync(part, cardPng(card))
    renameSync(part, path)
  } catch (error) {
    parentPort?.postMessage(faultOf(error, { page, title: card.title }))
  }
}

const faultOf = (error: unknown, where: { page: string; title: string }): CardFault => {
  if (error instanceof MissingLetterError) return { ...where, why: 'missing-letter', letter: error.letter }
  if (error instanceof LongTextError) return { ...where, why: 'long-text', text: error.text }
  throw error
}
